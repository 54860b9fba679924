import type { ReactNode } from 'react'

interface Props {
  /** What is inside, for screen readers. */
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

/** A stop for the keyboard, so that arrow keys scroll what a pointer would. */
const REACHABLE = 0

/** Holds what may be wider or longer than the page has room for, and scrolls it in its own place. */
export function ScrollBox({ label, className, children }: Props) {
  return (
    <div role="region" aria-label={label} tabIndex={REACHABLE} className={className}>
      {children}
    </div>
  )
}
