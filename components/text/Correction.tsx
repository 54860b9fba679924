import Link from 'next/link'
import type { ReactNode } from 'react'
import { corrections } from '@/content/corrections'
import type { Locale } from '@/lib/i18n/locale'
import styles from './Text.module.css'
import { textWords } from './words'

interface Props {
  readonly locale: Locale
  /** Id of an entry of content/corrections. */
  readonly id: string
  /** What is right. */
  readonly children: ReactNode
}

/** The correction with this id. Throws where there is none. */
export function findCorrection(id: string) {
  const found = corrections.find((correction) => correction.id === id)
  if (!found)
    throw new Error(
      `<Correction>: no entry ${id} in content/corrections.ts; there are ${corrections.map((one) => one.id).join(', ')}`,
    )
  return found
}

/** Anchors of a correction: in its chapter, and in the list on page references. */
export const correctionAnchor = (id: string): string => `right-${id}`
export const differenceAnchor = (id: string): string => `differs-${id}`

/** Where the survey is wrong or imprecise: what is right. */
export function Correction({ locale, id, children }: Props) {
  const words = textWords[locale]
  const { id: known } = findCorrection(id)
  return (
    <div id={correctionAnchor(known)} role="note" className={`${styles.note} ${styles.correction}`}>
      <strong className={styles.label}>{words.differs}</strong>
      <div>{children}</div>
      <Link href={`/${locale}/references/#${differenceAnchor(known)}`} className={styles.follow}>
        {words.allDifferences}
      </Link>
    </div>
  )
}
