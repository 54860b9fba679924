'use client'

import type { ComponentProps } from 'react'
import { useRestricted } from './controlState'

interface Props extends ComponentProps<'button'> {
  /** Names of the controls that it sets. */
  readonly sets: readonly string[]
}

/** A button that sets controls which stand elsewhere: left out where a lesson has locked or hidden one, and on paper. */
export function Shortcut({ sets, ...button }: Props) {
  if (useRestricted(sets)) return null
  return <button type="button" data-shortcut="" {...button} />
}
