import Link from 'next/link'
import type { ReactNode } from 'react'
import { glossary } from '@/content/glossary'
import { languages, otherLocale, type Locale } from '@/lib/i18n/locale'
import { TermButton } from './TermButton'
import styles from './Text.module.css'
import { textWords } from './words'

interface Props {
  readonly locale: Locale
  /** Id of an entry of content/glossary. */
  readonly id: string
  /** The term as the sentence has it. */
  readonly children: ReactNode
}

/** The glossary's entry with this id. Throws where there is none. */
export function findEntry(id: string) {
  const found = glossary.find((entry) => entry.id === id)
  if (!found)
    throw new Error(
      `<Term>: no entry ${id} in content/glossary.ts; there are ${glossary.map((entry) => entry.id).join(', ')}`,
    )
  return found
}

/** Anchor of a term on page references. */
export const termAnchor = (id: string): string => `term-${id}`

/** A term's first use in a chapter: a press opens its meaning; another, Escape or a press elsewhere closes it. */
export function Term({ locale, id, children }: Props) {
  const { term, meaning } = findEntry(id)
  const words = textWords[locale]
  const other = otherLocale(locale)
  const popover = `define-${id}`
  const anchor = `--${popover}`
  const address = `/${locale}/references/#${termAnchor(id)}`
  return (
    <>
      <TermButton popover={popover} anchor={anchor} href={address}>
        {children}
      </TermButton>
      <span
        id={popover}
        popover="auto"
        className={styles.definition}
        style={{ positionAnchor: anchor }}
        data-pagefind-ignore=""
      >
        <span className={styles.names}>
          {term[locale]}
          <span className={styles.foreign} lang={languages[other].tag}>
            {term[other]}
          </span>
        </span>
        <span>{meaning[locale]}</span>
        <Link href={address} className={styles.more}>
          {words.inGlossary}
        </Link>
      </span>
    </>
  )
}
