import type { ReactNode } from 'react'
import { operationTextColor } from '@/lib/viz/color'
import type { OperationKind } from '@/lib/nn/layer'
import { blockSize, corner, LEFT, TOP, type Grid } from './layout'
import { framePath } from './paths'
import type { Block } from './pick'

interface Props {
  readonly grid: Grid
  readonly kind: OperationKind
  readonly title: string
  /** What its rows and its columns are. */
  readonly rows: string
  readonly columns: string
  /** Blocks pointed at. */
  readonly picked: readonly Block[]
  /** A pair of channels that nothing joins, outlined all the same. */
  readonly missing?: Block | null
  readonly children: ReactNode
}

/** A step's blocks with its name, the numbers of its channels, and an outline around what is pointed at. */
export function GridFrame({ grid, kind, title, rows, columns, picked, missing = null, children }: Props) {
  const half = blockSize(grid) / 2
  const marked = missing ? [missing] : picked
  const rowAt = (row: number) => corner(grid, { row, column: 0 })[1] + half + 4
  const columnAt = (column: number) => corner(grid, { row: 0, column })[0] + half
  const middle = grid.y + grid.height / 2
  return (
    <g>
      <text x={grid.x - LEFT} y={grid.y - TOP + 14} fontSize={13} fontWeight={600} fill={operationTextColor(kind)}>
        {title}
      </text>
      <g fill="var(--ink-2)">
        <text x={grid.x} y={grid.y - 22}>
          {columns}
        </text>
        <text x={grid.x - 26} y={middle} textAnchor="middle" transform={`rotate(-90 ${grid.x - 26} ${middle})`}>
          {rows}
        </text>
        {Array.from({ length: grid.columns }, (_, column) => (
          <text
            key={column}
            x={columnAt(column)}
            y={grid.y - 7}
            textAnchor="middle"
            {...emphasis(marked.some((one) => one.column === column))}
          >
            {column + 1}
          </text>
        ))}
        {Array.from({ length: grid.rows }, (_, row) => (
          <text
            key={row}
            x={grid.x - 9}
            y={rowAt(row)}
            textAnchor="end"
            {...emphasis(marked.some((one) => one.row === row))}
          >
            {row + 1}
          </text>
        ))}
      </g>
      {children}
      {picked.length > 0 && (
        <path
          d={picked.map((block) => framePath(grid, block, 1.5)).join('')}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={2}
        />
      )}
      {missing && (
        <path d={framePath(grid, missing, 1.5)} fill="none" stroke="var(--ink)" strokeWidth={2} strokeDasharray="4 3" />
      )}
    </g>
  )
}

const emphasis = (on: boolean) => (on ? { fill: 'var(--ink)', fontWeight: 700 } : {})
