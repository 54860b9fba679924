import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A message beside what it is about. Dangers are announced at once, others politely. */
export function Notice({ tone, children }: { tone: 'danger' | 'plain'; children: ReactNode }) {
  return (
    <div role={tone === 'danger' ? 'alert' : 'note'} className={tone === 'danger' ? styles.danger : styles.plain}>
      {children}
    </div>
  )
}
