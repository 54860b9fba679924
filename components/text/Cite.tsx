import Link from 'next/link'
import type { Locale } from '@/lib/i18n/locale'
import { marks } from '@/lib/i18n/typography'
import { findReference, placeText, referenceAnchor, shortName } from '@/content/reference'
import styles from './Text.module.css'

interface Props {
  readonly locale: Locale
  /** Id of a paper or release, in lib/facts/papers or content/bibliography. */
  readonly paper: string
  /** Place in it, written in English: `Table 8`. */
  readonly at?: string
  /** Shows the place only, in the chapter of this very paper; the name is still read out. */
  readonly brief?: boolean
}

/** A citation that leads to its entry on page references. */
export function Cite({ locale, paper, at, brief = false }: Props) {
  const source = findReference(paper)
  const name = shortName(source, locale)
  const place = at && ('authors' in source ? placeText(at, locale) : at)
  const { open, comma, close } = marks[locale]
  return (
    <span className={styles.citation}>
      {open}
      <Link href={`/${locale}/references/#${referenceAnchor(paper)}`}>
        {brief && place ? <span className="visually-hidden">{name + comma}</span> : name}
        {place && (brief ? place : comma + place)}
      </Link>
      {close}
    </span>
  )
}
