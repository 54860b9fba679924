'use client'

import type { KeyboardEvent, PointerEvent } from 'react'
import { cellAt } from './cellAt'
import { moved, type Block, type Cell } from './cells'
import type { Layout } from './layout'

interface Props {
  readonly layout: Layout
  readonly blocks: readonly Block[]
  /** Which block it lies over. */
  readonly at: number
  readonly label: string
  /** What the cursor stands on, in words. */
  readonly text: string
  readonly cursor: Cell
  readonly className: string | undefined
  readonly onHover: (cell: Cell | null) => void
  readonly onCursor: (cell: Cell | null) => void
  readonly onTap: (cell: Cell | null) => void
  readonly onEnter: (cell: Cell) => void
  readonly onEscape: () => void
}

/** The place over a block that takes the mouse, touch and keys: one tab stop, the arrows move among the cells. */
export function Handle({
  layout,
  blocks,
  at,
  label,
  text,
  cursor,
  className,
  onHover,
  onCursor,
  onTap,
  onEnter,
  onEscape,
}: Props) {
  const placed = layout.blocks[at]!
  const under = ({ currentTarget, clientX, clientY }: PointerEvent | React.MouseEvent) => {
    const box = currentTarget.getBoundingClientRect()
    return cellAt(layout, at, clientX - box.left + placed.x, clientY - box.top + placed.y)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') return onEscape()
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      return onEnter(cursor)
    }
    const next = moved(blocks, cursor, event.key)
    if (!next) return
    event.preventDefault()
    onCursor(next)
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={cursor.sheet + 1}
      aria-valuemin={1}
      aria-valuemax={placed.sheets.length}
      aria-valuetext={text}
      data-block={at}
      className={className}
      style={{ left: placed.x, top: placed.y, width: placed.width, height: placed.height }}
      onPointerMove={(event) => event.pointerType === 'mouse' && onHover(under(event))}
      onPointerLeave={() => onHover(null)}
      onClick={(event) => onTap(under(event))}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && onCursor(cursor)}
      onBlur={() => onCursor(null)}
      onKeyDown={press}
    />
  )
}
