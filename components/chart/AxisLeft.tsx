import type { Axis } from '@/lib/viz/axis'
import type { Frame } from '@/lib/viz/frame'

interface Props {
  readonly axis: Pick<Axis, 'ticks'>
  readonly frame: Pick<Frame, 'left' | 'right'>
  readonly text?: (value: number) => string
  /** Between a tick's name and its line; defaults to 8 pixels. */
  readonly gap?: number
}

/** Lines across the plot with their names at the left. */
export function AxisLeft({ axis, frame: { left, right }, text = String, gap = 8 }: Props) {
  return (
    <g fill="var(--ink-2)">
      {axis.ticks.map(({ value, position }) => (
        <g key={value}>
          <line x1={left} x2={right} y1={position} y2={position} stroke="var(--line)" />
          <text x={left - gap} y={position + 4} textAnchor="end">
            {text(value)}
          </text>
        </g>
      ))}
    </g>
  )
}
