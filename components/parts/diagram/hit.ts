import type { Rectangle } from '@/lib/nn/layout'
import type { Cards } from './cards'
import { BAND_HEAD } from './scale'
import type { Strip } from './strip'

const inside = (x: number, y: number, box: Rectangle, margin = 0) =>
  x >= box.x - margin && x <= box.x + box.width + margin && y >= box.y - margin && y <= box.y + box.height + margin

const away = (x: number, y: number, box: Rectangle) =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height))

/** The layer of the tile under a point that is nearest to it, or the stage whose name stands there; null for nothing. */
export function hitStrip({ tiles, bands }: Strip, x: number, y: number): string | null {
  const tile = tiles.find((one) => one.tile.kind !== 'input' && inside(x, y, one, 3))
  if (tile) return tile.boxes.reduce((best, box) => (away(x, y, box) < away(x, y, best) ? box : best)).id
  return bands.find((band) => inside(x, y, { ...band, height: BAND_HEAD }))?.id ?? null
}

/** The layer under a point, or the smallest module within the module; null for nothing. */
export function hitCards({ cards, areas }: Cards, x: number, y: number): string | null {
  const card = cards.find((one) => one.layer && inside(x, y, one, 2))
  if (card) return card.id
  const area = areas.findLast((one) => inside(x, y, { ...one, width: one.width + (one.name ? NAME : 0) }, AREA))
  return area?.id ?? null
}

/** Margin of a module within a module, pixels. */
export const AREA = 7
/** Reach of its name. */
const NAME = 72
