import type { Arrangement } from '@/lib/tensor/shuffle'
import type { Plan } from './model'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A piece of text, centred at `x` on the line `y`. */
export interface Label extends Point {
  readonly index: number
}

/** One arrangement on the stage: where each channel's card lies (top left corner) and what is written around it. */
export interface Band {
  readonly stop: Arrangement
  readonly top: number
  readonly cards: readonly Point[]
  /** Numbers of the groups of a row of channels, over or under it. */
  readonly groups: readonly Label[]
  /** Numbers of the places of a row of channels. */
  readonly places: readonly Label[]
  /** Letters of the original groups beside the rows or above the columns of a table. */
  readonly letters: readonly Label[]
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly card: { readonly width: number; readonly height: number }
  /** Left edge of the bands; what stands left of it are their names. 0 where the names stand above the bands. */
  readonly left: number
  readonly bands: readonly Band[]
}

const WIDE = 620
const NAMES = 112
const GUTTER = 18
const LINE = 18
const [SMALLEST, LARGEST] = [22, 60]
const [LOWEST, HIGHEST] = [22, 40]
/** Height that the cards share, if they need not become too low for their numbers. */
const ROOM = 400

/** How a row of `columns` cards breaks into lines of equal length. */
function lines(columns: number, room: number): { readonly perLine: number; readonly count: number } {
  const count = Math.ceil(columns / Math.floor(room / SMALLEST))
  return { perLine: Math.ceil(columns / count), count }
}

/** Places everything for a stage of `width` CSS pixels: four bands from top to bottom, the way the channels go. */
export function layoutOf(plan: Plan, width: number): Layout {
  const left = width >= WIDE ? NAMES : 0
  const gaps = plan.groups > 1 && plan.perGroup > 1 ? Math.min(12 * (plan.groups - 1), left > 0 ? 80 : 24) : 0
  const gap = gaps / Math.max(1, plan.groups - 1)
  const room = width - left - GUTTER
  const rooms = plan.stops.map((stop) => room - (stop.rows === 1 ? gaps : 0))
  const broken = plan.stops.map((stop, index) => lines(stop.columns, rooms[index]!))
  const pitch = Math.min(LARGEST, ...broken.map(({ perLine }, index) => Math.floor(rooms[index]! / perLine)))
  const rows = plan.stops.reduce((sum, stop, index) => sum + stop.rows * broken[index]!.count, 0)
  const rise = Math.min(HIGHEST, Math.max(LOWEST, Math.floor(ROOM / rows)))
  const space = Math.min(pitch, rise) < 30 ? 3 : 5
  const card = { width: pitch - space, height: rise - space }

  let top = 0
  const bands = plan.stops.map((stop, index): Band => {
    const flat = stop.rows === 1 && (index === 0 || index === 3)
    const { perLine, count } = broken[index]!
    const numbered = flat && count === 1
    const above = (left === 0 ? LINE + 4 : 0) + (index === 0 && numbered ? 2 * LINE : flat ? 0 : LINE)
    const between = flat ? gap : 0
    const groupAt = (column: number) => (flat ? Math.floor(column / plan.perGroup) : 0)
    const wide = perLine * pitch + between * (groupAt(Math.min(perLine, stop.columns) - 1) - groupAt(0))
    const start = left + GUTTER + (room - wide + space) / 2
    const at = (row: number, column: number): Point => {
      const line = Math.floor(column / perLine)
      const shift = between * (groupAt(column) - groupAt(line * perLine))
      return { x: start + (column % perLine) * pitch + shift, y: top + above + (row * count + line) * rise }
    }
    const cards = stop.cells.map(({ row, column }) => at(row, column))
    const bottom = top + above + stop.rows * count * rise
    const labels = flat ? { ...around(index === 0 ? top + above : bottom), letters: [] } : { groups: [], places: [], letters: sides() }
    const band = { stop, top, cards, ...labels }
    top = bottom + (index === 3 ? (numbered ? 2 * LINE : 0) : left === 0 ? 4 : LINE)
    return band

    function around(edge: number) {
      const side = index === 0 ? -1 : 1
      const places = Array.from({ length: numbered ? stop.columns : 0 }, (_, place) => {
        return { index: place, x: at(0, place).x + card.width / 2, y: edge + (side < 0 ? -9 : 5) }
      })
      const groups = Array.from({ length: numbered ? plan.groups : 0 }, (_, group) => {
        const [first, last] = [at(0, group * plan.perGroup).x, at(0, (group + 1) * plan.perGroup - 1).x]
        return { index: group, x: (first + last + card.width) / 2, y: edge + (side < 0 ? -9 - LINE : 5 + LINE) }
      })
      return { groups, places }
    }

    function sides(): Label[] {
      const inRows = plan.groupsIn[index - 1] === 'rows'
      return Array.from({ length: plan.groups }, (_, group) => {
        const { x, y } = at(inRows ? group : 0, inRows ? 0 : group)
        return inRows
          ? { index: group, x: x - space - 7, y: y + card.height / 2 }
          : { index: group, x: x + card.width / 2, y: y - 9 }
      })
    }
  })
  return { width, height: Math.ceil(top), card, left, bands }
}

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
