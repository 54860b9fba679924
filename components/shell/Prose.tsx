import type { ReactNode } from 'react'
import styles from './Prose.module.css'

/** The reading column: prose at its measure, figures wider. Wide pages use the whole window. */
export function Prose({ wide, children }: { wide: boolean; children: ReactNode }) {
  return (
    <article className={wide ? `${styles.prose} ${styles.wide}` : styles.prose} data-pagefind-body="">
      {children}
    </article>
  )
}
