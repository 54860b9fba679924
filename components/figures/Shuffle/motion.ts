import type { Layout, Point } from './layout'

const smooth = (t: number) => t * t * (3 - 2 * t)
const clamp = (t: number) => Math.min(1, Math.max(0, t))
/** Rest at both ends of a stride, and how far the last row starts after the first; shares of a stride. */
const [REST, SPREAD] = [0.1, 0.4]

/**
 * Where a card is at `progress` 0 … 3: at arrangement 0, 1, 2, 3 or between two of them. Rows leave one after
 * the other, in the order in which the table is written or read.
 */
export function positionAt({ bands }: Layout, channel: number, progress: number): Point {
  const segment = Math.min(2, Math.floor(progress))
  const [from, to] = [bands[segment]!, bands[segment + 1]!]
  const table = segment < 2 ? to.stop : from.stop
  const order = table.rows > 1 ? table.cells[channel]!.row / (table.rows - 1) : 0
  const time = clamp((progress - segment - REST) / (1 - 2 * REST))
  const share = smooth(clamp((time - SPREAD * order) / (1 - SPREAD)))
  const [a, b] = [from.cards[channel]!, to.cards[channel]!]
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}
