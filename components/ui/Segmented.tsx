'use client'

import { useId } from 'react'
import { useControlState } from './controlState'
import styles from './Segmented.module.css'

interface Props<T extends string> {
  /** Its name in the links of lessons, the same in every language. */
  readonly name: string
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string; readonly disabled?: string }[]
  readonly onChange: (value: T) => void
  /** Keeps the label for screen readers only. */
  readonly quiet?: boolean
}

/** One of a few values, all visible: a radio group. A disabled option says why in its title. */
export function Segmented<T extends string>({ name, label, value, options, onChange, quiet = false }: Props<T>) {
  const group = useId()
  const state = useControlState(name)
  if (state === 'hidden') return null
  return (
    <fieldset className={styles.group} data-control={name} disabled={state === 'locked'}>
      <legend className={quiet ? 'visually-hidden' : styles.legend}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option} title={option.disabled}>
            <input
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled !== undefined}
              onChange={() => onChange(option.value)}
              className="visually-hidden"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
