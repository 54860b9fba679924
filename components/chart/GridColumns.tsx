import type { Anchor } from '@/lib/viz/anchor'
import type { Axis } from '@/lib/viz/axis'
import type { Frame } from '@/lib/viz/frame'

interface Props {
  readonly axis: Pick<Axis, 'ticks'>
  readonly frame: Pick<Frame, 'top' | 'bottom'>
  /** Baseline of the names, above the lines or below them. */
  readonly names: number
  readonly anchor?: (position: number, value: number) => Anchor
}

const middle = () => 'middle' as const

/** Lines down the plot with their names. */
export function GridColumns({ axis, frame: { top, bottom }, names, anchor = middle }: Props) {
  return (
    <g fill="var(--ink-2)">
      {axis.ticks.map(({ value, position }) => (
        <g key={value}>
          <line x1={position} x2={position} y1={top} y2={bottom} stroke="var(--line)" />
          <text x={position} y={names} textAnchor={anchor(position, value)}>
            {value}
          </text>
        </g>
      ))}
    </g>
  )
}
