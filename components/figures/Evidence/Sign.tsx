import { operationColor } from '@/lib/viz/color'
import type { Series } from './group'

interface Props {
  readonly series: Series
  readonly x: number
  readonly y: number
  /** Published accuracies are hollow, on every chart of the site. */
  readonly hollow: boolean
  readonly chosen?: boolean
}

/** A series' sign around a place: a circle or a square, hollow where it stands for something printed. */
export function Sign({ series, x, y, hollow, chosen = false }: Props) {
  const size = chosen ? 7 : 5
  const color = operationColor(series.kind)
  const looks = {
    fill: hollow ? 'var(--paper)' : color,
    stroke: chosen ? 'var(--accent)' : hollow ? color : 'var(--paper)',
    strokeWidth: chosen ? 3 : hollow ? 2 : 1.5,
  }
  if (series.shape === 'circle') return <circle cx={x} cy={y} r={size + 0.5} {...looks} />
  return <rect x={x - size} y={y - size} width={2 * size} height={2 * size} {...looks} />
}
