import type { Frame } from '@/lib/viz/frame'

interface Props {
  readonly frame: Pick<Frame, 'right' | 'height'>
  /** With their units; an axis may go without. */
  readonly x?: string
  readonly y?: string
  /** Baseline of the upper title; defaults to 12 pixels. */
  readonly top?: number
}

/** What the axes measure: the vertical one above it, the horizontal one below its right end. */
export function AxisTitles({ frame: { right, height }, x, y, top = 12 }: Props) {
  return (
    <g fill="var(--ink-2)">
      {y && (
        <text x={0} y={top}>
          {y}
        </text>
      )}
      {x && (
        <text x={right} y={height - 6} textAnchor="end">
          {x}
        </text>
      )}
    </g>
  )
}
