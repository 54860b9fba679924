import type { ActivationMap } from '@/lib/weights/pocket/activationMap'

/** Mean of a map's cells. */
export const meanOf = ({ data }: ActivationMap): number => data.reduce((total, value) => total + value, 0) / data.length

/** A class's score before the softmax: its map's mean and the bias. */
export const scoreOf = (map: ActivationMap): number => meanOf(map) + map.bias

/** Largest size of any cell of the maps: where their common scale ends. */
export const reachOf = (maps: readonly ActivationMap[]): number =>
  Math.max(0, ...maps.flatMap(({ data }) => Array.from(data, Math.abs)))

/** A cell at a place in pixels 0 … 1 across and down; null outside. */
export function cellAt({ width, height }: ActivationMap, across: number, down: number): number | null {
  const [x, y] = [Math.floor(across * width), Math.floor(down * height)]
  return x >= 0 && y >= 0 && x < width && y < height ? y * width + x : null
}

/** The cell that an arrow key leads to; from none, the middle. */
export function cellBeside(
  { width, height }: ActivationMap,
  cell: number | null,
  [dx, dy]: readonly [number, number],
): number {
  if (cell === null) return Math.floor(height / 2) * width + Math.floor(width / 2)
  const x = Math.min(Math.max((cell % width) + dx, 0), width - 1)
  const y = Math.min(Math.max(Math.floor(cell / width) + dy, 0), height - 1)
  return y * width + x
}

/** `4.31`, `−0.12`: a minus as wide as a plus. */
export const decimal = (value: number): string =>
  value
    .toFixed(2)
    .replace(/^-(?=0\.00$)/, '')
    .replace('-', '−')
