import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locale'
import styles from './Text.module.css'
import { textWords } from './words'

interface Props {
  readonly locale: Locale
  /** Anchor of the figure to try it on, where it is not the one just above. */
  readonly figure?: string
  readonly children: ReactNode
}

/** Something to do with a figure before reading on. */
export function Try({ locale, figure, children }: Props) {
  const words = textWords[locale]
  return (
    <div role="note" className={`${styles.note} ${styles.try}`}>
      <strong className={styles.label}>{words.try}</strong>
      <div>{children}</div>
      {figure && (
        <a href={`#${figure}`} className={styles.follow}>
          {words.toFigure}
        </a>
      )}
    </div>
  )
}
