'use client'

import { use, useId, useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { useControlState } from './controlState'
import styles from './NumberField.module.css'
import { numberFieldWords } from './numberFieldWords'
import { Picture } from './picture'

interface Props {
  /** Its name in the links of lessons, the same in every language. */
  readonly name: string
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly whole: boolean
  readonly onChange: (value: number) => void
}

/** A number typed by hand. What cannot be used stays in the field, with the reason below; nothing else changes. */
export function NumberField({ name, label, value, min, max, whole, onChange }: Props) {
  const words = numberFieldWords[useLocale()]
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const text = draft ?? String(value)
  const state = useControlState(name)
  const picture = use(Picture)
  const fault = draft === null ? null : faultOf(draft, min, max, whole)

  const type = (next: string) => {
    const ok = faultOf(next, min, max, whole) === null
    setDraft(next)
    if (ok) onChange(Number(next))
  }

  if (state === 'hidden') return null
  return (
    <span className={styles.field} data-control={name}>
      <input
        type={picture ? 'button' : 'text'}
        inputMode="decimal"
        aria-label={label}
        title={label}
        className={styles.input}
        value={text}
        disabled={state === 'locked'}
        aria-invalid={fault !== null}
        aria-describedby={fault ? id : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={() => fault === null && setDraft(null)}
        onKeyDown={(event) => event.key === 'Escape' && setDraft(null)}
      />
      {fault && (
        <span id={id} role="alert" className={styles.fault}>
          {fault === 'whole' ? words.whole(min, max) : words.number(min, max)}
        </span>
      )}
    </span>
  )
}

function faultOf(text: string, min: number, max: number, whole: boolean): 'whole' | 'number' | null {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  const inside = value >= min && value <= max
  if (inside && (!whole || Number.isInteger(value))) return null
  return whole ? 'whole' : 'number'
}
