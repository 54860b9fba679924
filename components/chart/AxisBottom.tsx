import type { Anchor } from '@/lib/viz/anchor'
import type { Axis } from '@/lib/viz/axis'
import type { Frame } from '@/lib/viz/frame'

interface Props {
  readonly axis: Pick<Axis, 'ticks'>
  readonly frame: Pick<Frame, 'bottom'>
  readonly text?: (value: number) => string
  /** From the plot down to the names of the ticks; defaults to 19 pixels. */
  readonly drop?: number
  readonly anchor?: (position: number) => Anchor
}

const middle = () => 'middle' as const

/** Short marks below the plot with their names. */
export function AxisBottom({ axis, frame: { bottom }, text = String, drop = 19, anchor = middle }: Props) {
  return (
    <g fill="var(--ink-2)">
      {axis.ticks.map(({ value, position }) => (
        <g key={value}>
          <line x1={position} x2={position} y1={bottom} y2={bottom + 5} stroke="var(--line-strong)" />
          <text x={position} y={bottom + drop} textAnchor={anchor(position)}>
            {text(value)}
          </text>
        </g>
      ))}
    </g>
  )
}
