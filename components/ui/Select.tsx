'use client'

import { use, type ReactNode } from 'react'
import { Picture } from './picture'

interface Props {
  readonly id: string
  readonly className: string | undefined
  readonly value: string | number
  /** Text of the chosen option. */
  readonly chosen: string
  readonly onChange: (value: string) => void
  /** The options. */
  readonly children: ReactNode
}

/** A choice from a list that opens. */
export function Select({ id, className, value, chosen, onChange, children }: Props) {
  if (use(Picture)) return <input type="button" id={id} className={className} value={chosen} />
  return (
    <select id={id} className={className} value={value} onChange={(event) => onChange(event.target.value)}>
      {children}
    </select>
  )
}
