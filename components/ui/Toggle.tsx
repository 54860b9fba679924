'use client'

import styles from './Toggle.module.css'

interface Props {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  /** Why it cannot be switched, where it cannot. */
  readonly disabled?: string
}

/** One thing, on or off. */
export function Toggle({ label, on, onChange, disabled }: Props) {
  return (
    <label className={styles.toggle} title={disabled}>
      <input type="checkbox" role="switch" aria-checked={on} checked={on} disabled={disabled !== undefined} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  )
}
