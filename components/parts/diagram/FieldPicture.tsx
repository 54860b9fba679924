import { regionOf, type ReceptiveField } from '@/lib/nn/receptive'
import type { Shape } from '@/lib/nn/shape'

const SIDE = 56

interface Props {
  readonly field: ReceptiveField
  readonly output: Shape
  readonly input: Shape
  readonly label: string
}

/** The input as a square, and in it what the middle position of a layer's map sees. */
export function FieldPicture({ field, output, input, label }: Props) {
  const { rows, columns } = regionOf(field, [Math.floor((output[0] - 1) / 2), Math.floor((output[1] - 1) / 2)], input)
  const scale = SIDE / Math.max(input[0], input[1])
  return (
    <svg width={SIDE + 2} height={SIDE + 2} viewBox={`-1 -1 ${SIDE + 2} ${SIDE + 2}`} role="img" aria-label={label}>
      <title>{label}</title>
      <rect width={input[1] * scale} height={input[0] * scale} fill="var(--paper-sunk)" stroke="var(--line-strong)" />
      <rect
        x={columns[0] * scale}
        y={rows[0] * scale}
        width={Math.max((columns[1] - columns[0] + 1) * scale, 1)}
        height={Math.max((rows[1] - rows[0] + 1) * scale, 1)}
        fill="var(--accent)"
        fillOpacity={0.35}
        stroke="var(--accent)"
      />
    </svg>
  )
}
