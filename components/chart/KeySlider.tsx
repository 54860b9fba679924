'use client'

import type { ComponentPropsWithRef, KeyboardEvent } from 'react'
import type { Keys } from './keys'

interface Props<T> extends Omit<ComponentPropsWithRef<'div'>, 'role' | 'onKeyDown'> {
  readonly label: string
  readonly least: number
  readonly most: number
  readonly now: number
  /** What is looked at, in words. */
  readonly text: string
  readonly keys: Keys<T>
  readonly onStep: (step: T) => void
  readonly onEscape?: () => void
}

/** A picture as one keyboard stop: keys move what is looked at, and its words are read out. */
export function KeySlider<T>({ label, least, most, now, text, keys, onStep, onEscape, ...rest }: Props<T>) {
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onEscape?.()
    const step = keys[event.key]
    if (step === undefined) return
    event.preventDefault()
    onStep(step)
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={now}
      aria-valuetext={text}
      {...rest}
      onKeyDown={press}
    />
  )
}
