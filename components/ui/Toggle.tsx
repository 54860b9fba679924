'use client'

import { useControlState } from './controlState'
import styles from './Toggle.module.css'

interface Props {
  /** Its name in the links of lessons, the same in every language. */
  readonly name: string
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  /** Why it cannot be switched, where it cannot. */
  readonly disabled?: string
}

/** One thing, on or off. */
export function Toggle({ name, label, on, onChange, disabled }: Props) {
  const state = useControlState(name)
  if (state === 'hidden') return null
  return (
    <label className={styles.toggle} data-control={name} title={disabled}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled !== undefined || state === 'locked'}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
