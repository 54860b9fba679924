import type { ReactNode } from 'react'

/** Parts of a question, read by `Question`; on their own they are what stands in them. */

export interface ChoiceProps {
  readonly id: string
  readonly children: ReactNode
}

export interface BecauseProps {
  /** Anchor of the figure that shows it. */
  readonly figure?: string
  readonly children: ReactNode
}

export function Ask({ children }: { readonly children: ReactNode }) {
  return children
}

export function Choice({ children }: ChoiceProps) {
  return children
}

export function Because({ children }: BecauseProps) {
  return children
}
