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

/** What all four bands share: how far cards stand apart, and where their rows break where the stage is narrow. */
interface Grid {
  readonly left: number
  readonly room: number
  readonly pitch: number
  readonly rise: number
  /** Between two cards. */
  readonly space: number
  /** Between two groups of a row of channels. */
  readonly gap: number
  /** For each arrangement, into how many lines of how many cards a row breaks. */
  readonly lines: readonly { readonly perLine: number; readonly count: number }[]
}

function gridOf({ groups, perGroup, stops }: Plan, width: number): Grid {
  const left = width >= WIDE ? NAMES : 0
  const gaps = groups > 1 && perGroup > 1 ? Math.min(12 * (groups - 1), left > 0 ? 80 : 24) : 0
  const room = width - left - GUTTER
  const rooms = stops.map(({ rows }) => room - (rows === 1 ? gaps : 0))
  const lines = stops.map(({ columns }, index) => {
    const count = Math.ceil(columns / Math.floor(rooms[index]! / SMALLEST))
    return { perLine: Math.ceil(columns / count), count }
  })
  const pitch = Math.min(LARGEST, ...lines.map(({ perLine }, index) => Math.floor(rooms[index]! / perLine)))
  const high = stops.reduce((sum, { rows }, index) => sum + rows * lines[index]!.count, 0)
  const rise = Math.min(HIGHEST, Math.max(LOWEST, Math.floor(ROOM / high)))
  return {
    left,
    room,
    pitch,
    rise,
    space: Math.min(pitch, rise) < 30 ? 3 : 5,
    gap: gaps / Math.max(1, groups - 1),
    lines,
  }
}

/** A row of channels, in contrast to a table. */
const isRow = (index: number) => index === 0 || index === 3

type Place = (row: number, column: number) => Point

/** Top left corner of the card at a row and column of one arrangement whose cards begin at `y`. */
function placeIn(plan: Plan, grid: Grid, index: number, y: number): Place {
  const { perLine, count } = grid.lines[index]!
  const { columns } = plan.stops[index]!
  const groupAt = (column: number) => (isRow(index) ? Math.floor(column / plan.perGroup) : 0)
  const gapsBefore = (column: number) => groupAt(column) - groupAt(column - (column % perLine))
  const ends = Array.from({ length: count }, (_, line) => Math.min((line + 1) * perLine, columns) - 1)
  const wide = perLine * grid.pitch - grid.space + grid.gap * Math.max(...ends.map(gapsBefore))
  const start = grid.left + GUTTER + (grid.room - wide) / 2
  return (row, column) => ({
    x: start + (column % perLine) * grid.pitch + grid.gap * gapsBefore(column),
    y: y + (row * count + Math.floor(column / perLine)) * grid.rise,
  })
}

/** Numbers of places and groups over the first row of channels and under the last. A broken row has none. */
function rowLabels(
  plan: Plan,
  grid: Grid,
  place: Place,
  near: number,
  away: number,
): Pick<Band, 'places' | 'groups' | 'letters'> {
  const middle = (grid.pitch - grid.space) / 2
  const places = Array.from({ length: plan.channels }, (_, index) => ({
    index,
    x: place(0, index).x + middle,
    y: near,
  }))
  const groups = Array.from({ length: plan.groups }, (_, index) => {
    const [first, last] = [places[index * plan.perGroup]!, places[(index + 1) * plan.perGroup - 1]!]
    return { index, x: (first.x + last.x) / 2, y: away }
  })
  return { places, groups, letters: [] }
}

/** Letters of the original groups, beside the rows or above the columns of a table. */
function tableLabels(
  plan: Plan,
  grid: Grid,
  place: Place,
  inRows: boolean,
): Pick<Band, 'places' | 'groups' | 'letters'> {
  const letters = Array.from({ length: plan.groups }, (_, index) => {
    const { x, y } = inRows ? place(index, 0) : place(0, index)
    if (inRows) return { index, x: x - grid.space - 7, y: y + (grid.rise - grid.space) / 2 }
    return { index, x: x + (grid.pitch - grid.space) / 2, y: y - LINE / 2 }
  })
  return { places: [], groups: [], letters }
}

function labelsOf(plan: Plan, grid: Grid, index: number, place: Place): Pick<Band, 'places' | 'groups' | 'letters'> {
  if (!isRow(index)) return tableLabels(plan, grid, place, plan.groupsIn[index - 1] === 'rows')
  if (grid.lines[index]!.count > 1) return { places: [], groups: [], letters: [] }
  const { y } = place(0, 0)
  const under = y + grid.rise
  return index === 0
    ? rowLabels(plan, grid, place, y - LINE / 2, y - 1.5 * LINE)
    : rowLabels(plan, grid, place, under + 5, under + 5 + LINE)
}

/** Places everything for a stage of `width` CSS pixels: four bands from top to bottom, the way the channels go. */
export function layoutOf(plan: Plan, width: number): Layout {
  const grid = gridOf(plan, width)
  const names = grid.left === 0 ? LINE + 4 : 0
  let top = 0
  const bands = plan.stops.map((stop, index): Band => {
    const numbers = isRow(index) && grid.lines[index]!.count === 1 ? 2 * LINE : 0
    const above = isRow(index) ? (index === 0 ? numbers : 0) : LINE
    const place = placeIn(plan, grid, index, top + names + above)
    const band = {
      stop,
      top,
      cards: stop.cells.map(({ row, column }) => place(row, column)),
      ...labelsOf(plan, grid, index, place),
    }
    const below = index === 3 ? numbers : names > 0 ? 4 : LINE
    top += names + above + stop.rows * grid.lines[index]!.count * grid.rise + below
    return band
  })
  const card = { width: grid.pitch - grid.space, height: grid.rise - grid.space }
  return { width, height: Math.ceil(top), card, left: grid.left, bands }
}
