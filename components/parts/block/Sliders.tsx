import type { ReactNode } from 'react'
import styles from './Sides.module.css'

/** Sliders in columns, two even on a phone. */
export function Sliders({ children }: { children: ReactNode }) {
  return <div className={styles.sliders}>{children}</div>
}
