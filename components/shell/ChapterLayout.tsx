import type { ReactNode } from 'react'
import styles from './Chapter.module.css'
import { Contents, type ContentsEntry } from './Contents'
import { Prose } from './Prose'

/** A chapter in its column with its contents in the margin; a wide page without them. */
export function ChapterLayout({
  wide,
  headings,
  lang,
  children,
}: {
  wide: boolean
  headings: readonly ContentsEntry[]
  /** Language of the text, where that is not the page's. */
  lang?: string | undefined
  children: ReactNode
}) {
  if (wide)
    return (
      <Prose wide lang={lang}>
        {children}
      </Prose>
    )
  return (
    <div className={styles.page}>
      <Contents entries={headings} />
      <Prose wide={false} lang={lang}>
        {children}
      </Prose>
    </div>
  )
}
