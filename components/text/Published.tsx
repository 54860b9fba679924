import type { Locale } from '@/lib/i18n/locale'
import { marks } from '@/lib/i18n/typography'
import { Cite } from './Cite'
import { publishedText, type PublishedRef } from './publishedText'
import styles from './Text.module.css'

interface Props extends PublishedRef {
  readonly locale: Locale
  /** Slug of the chapter. */
  readonly chapter: string
  /** Without the citation, where the sentence has it already. */
  readonly bare?: boolean
}

/** A figure that a paper printed, marked as such, with its paper and table. */
export function Published({ locale, chapter, bare = false, ...wanted }: Props) {
  const { text, table } = publishedText(wanted, locale)
  return (
    <>
      <span className={styles.published}>{text}</span>
      {!bare && (
        <>
          {marks[locale].space}
          <Cite locale={locale} paper={table.paper} at={table.table} brief={table.paper === chapter} />
        </>
      )}
    </>
  )
}
