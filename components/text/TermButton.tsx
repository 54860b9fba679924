'use client'

import Link from 'next/link'
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import styles from './Text.module.css'

interface Props {
  /** Id of the element that it opens. */
  readonly popover: string
  /** Name by which that element finds its place. */
  readonly anchor: string
  /** Where it leads without a script. */
  readonly href: string
  readonly children: ReactNode
}

/** A link opens at Enter; a button also at Space. */
function press(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== ' ') return
  event.preventDefault()
  event.currentTarget.click()
}

/** Opens and closes a definition. A link made a button, since a `<button>` is one unbreakable box in its line. */
export function TermButton({ popover, anchor, href, children }: Props) {
  const [open, setOpen] = useState(false)
  // A press elsewhere closes the definition, and this counts as elsewhere: it must not open again.
  const wasOpen = useRef(false)
  const definition = () => document.getElementById(popover)

  useEffect(() => {
    const element = document.getElementById(popover)
    const follow = (event: Event) => setOpen((event as ToggleEvent).newState === 'open')
    element?.addEventListener('toggle', follow)
    return () => element?.removeEventListener('toggle', follow)
  }, [popover])

  const toggle = (event: MouseEvent<HTMLElement>) => {
    const element = definition()
    if (event.metaKey || event.ctrlKey || event.shiftKey || !element?.togglePopover) return
    event.preventDefault()
    // The element itself knows at once; `open` hears of it later.
    element.togglePopover(!wasOpen.current && !element.matches(':popover-open'))
    wasOpen.current = false
  }

  return (
    <Link
      href={href}
      role="button"
      prefetch={false}
      aria-expanded={open}
      aria-controls={popover}
      className={styles.term}
      style={{ anchorName: anchor }}
      onPointerDown={() => {
        wasOpen.current = open
      }}
      onClick={toggle}
      onKeyDown={press}
    >
      {children}
    </Link>
  )
}
