import { scaleLinear } from 'd3-scale'
import type { OperationKind } from '@/lib/nn/layer'
import { hundredth, type Axis } from '@/lib/viz/axis'
import { leastWidth } from '@/lib/viz/frame'
import { fitted } from '@/lib/viz/fitted'
import { textWidth } from '@/lib/viz/labels'
import { letterOf, measures, ratioTo, type Column, type Measure, type Ratio } from './model'

/** How the words of the chart are made; numbers come in the page's units. */
export interface Saying {
  readonly title: (panel: Measure | 'accuracy') => string
  readonly name: (column: Column) => string
  readonly value: (measure: Measure, value: number) => string
  readonly ratio: (measure: Measure, ratio: Ratio) => string
  readonly largest: (kind: OperationKind, share: number) => string
  readonly impossible: string
  readonly unpublished: string
  readonly accuracy: (column: Column, points: number | null) => Words
}

/** A number, and what is said beside it. */
export interface Words {
  readonly value: string
  readonly note: string
}

export interface Bar {
  readonly kind: OperationKind | null
  readonly x: number
  readonly width: number
}

export interface ChartRow {
  readonly letter: string
  readonly name: string
  readonly value: string
  readonly note: string
  /** Baseline of the words; the bar lies below. */
  readonly y: number
  readonly bars: readonly Bar[]
  /** Where the published accuracy lies. */
  readonly mark: number | null
  readonly base: boolean
}

export interface Panel {
  readonly id: Measure | 'accuracy'
  readonly title: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly rows: readonly ChartRow[]
  /** Of the accuracies, per cent. */
  readonly ticks: Axis['ticks']
}

export interface Chart {
  readonly width: number
  readonly height: number
  readonly panels: readonly Panel[]
}

export interface ChartSettings {
  readonly columns: readonly Column[]
  /** Index of the one that the others are compared with. */
  readonly base: number
  readonly width: number
  /** Bars of operations fill the width: shares instead of totals. */
  readonly shares: boolean
  readonly saying: Saying
}

export const FONT = 12
const TITLE = 30
const ROW = 38
const GAP = 36
const BETWEEN = 28
/** Narrower panels have room for the source of an accuracy, but not for the difference too. */
const ROOMY = 300
const stacked = (measure: Measure) => measure === 'macs' || measure === 'parameters'

/** Six small charts, one for each quantity, every network a row in each: three abreast, two or one as there is room. */
export function chart({ columns, base, width: given, shares, saying }: ChartSettings): Chart {
  const width = leastWidth(given)
  const abreast = width >= 900 ? 3 : width >= 560 ? 2 : 1
  const panelWidth = Math.floor((width - GAP * (abreast - 1)) / abreast)
  const panelHeight = TITLE + ROW * columns.length
  const ids = [...measures, 'accuracy'] as const
  const panels = ids.map((id, index): Panel => {
    const x = (index % abreast) * (panelWidth + GAP)
    const y = Math.floor(index / abreast) * (panelHeight + BETWEEN)
    const place = { columns, base, saying, x, y: y + TITLE, width: panelWidth }
    const { rows, ticks } =
      id === 'accuracy' ? accuracyRows(place) : { rows: measureRows(id, shares && stacked(id), place), ticks: [] }
    return { id, title: saying.title(id), x, y, width: panelWidth, rows, ticks }
  })
  const lines = Math.ceil(panels.length / abreast)
  return { width, height: lines * panelHeight + (lines - 1) * BETWEEN + 18, panels }
}

interface Place {
  readonly columns: readonly Column[]
  readonly base: number
  readonly saying: Saying
  readonly x: number
  readonly y: number
  readonly width: number
}

const only = (value: string): Words => ({ value, note: '' })

/** Letter, name and words of one row; the name gives way to the words. */
function row(
  { columns, base, saying, y, width }: Place,
  index: number,
  words: Words,
  marks: Pick<ChartRow, 'bars' | 'mark'>,
): ChartRow {
  const room = width - 18 - textWidth(`${words.value} · ${words.note}`, FONT) - 10
  const name = fitted(saying.name(columns[index]!), FONT, room)
  return { letter: letterOf(index), name, ...words, y: y + index * ROW + 13, base: index === base, ...marks }
}

function measureRows(measure: Measure, shares: boolean, place: Place): ChartRow[] {
  const { columns, base, saying, x, width } = place
  const reference = columns[base]?.totals?.[measure] ?? null
  const longest = Math.max(...columns.map(({ totals }) => totals?.[measure] ?? 0), 1)
  return columns.map((column, index) => {
    const value = column.totals?.[measure]
    if (value === undefined) return row(place, index, only(saying.impossible), { bars: [], mark: null })
    const length = shares ? width : (width * value) / longest
    const bars = stacked(measure)
      ? stack(column, measure as 'macs' | 'parameters', x, length)
      : [{ kind: null, x, width: hundredth(length) }]
    const ratio = reference === null || index === base ? '' : saying.ratio(measure, ratioTo(reference, value))
    const words = shares
      ? only(largest(column, measure as 'macs' | 'parameters', saying))
      : { value: saying.value(measure, value), note: ratio }
    return row(place, index, words, { bars, mark: null })
  })
}

function stack({ shares }: Column, measure: 'macs' | 'parameters', start: number, length: number): Bar[] {
  const total = shares.reduce((sum, share) => sum + share[measure], 0)
  let x = start
  return shares.flatMap((share) => {
    if (share[measure] === 0) return []
    const width = (length * share[measure]) / total
    const bar = { kind: share.kind, x: hundredth(x), width: hundredth(width) }
    x += width
    return [bar]
  })
}

function largest({ shares }: Column, measure: 'macs' | 'parameters', saying: Saying): string {
  const total = shares.reduce((sum, share) => sum + share[measure], 0)
  const most = shares.reduce((best, share) => (share[measure] > best[measure] ? share : best))
  return saying.largest(most.kind, most[measure] / total)
}

function accuracyRows(place: Place): { rows: ChartRow[]; ticks: Panel['ticks'] } {
  const { columns, base, saying, x, width } = place
  const printed = columns.map(({ published }) => published[0]?.top1?.value ?? null)
  const known = printed.filter((value) => value !== null)
  const scale = scaleLinear()
    .domain(known.length > 0 ? [Math.min(...known) - 1, Math.max(...known) + 1] : [50, 80])
    .nice(4)
    .range([x + 14, x + width - 14])
  const reference = printed[base] ?? null
  const rows = columns.map((column, index) => {
    const value = printed[index] ?? null
    if (value === null)
      return row(place, index, only(column.totals ? saying.unpublished : saying.impossible), { bars: [], mark: null })
    const points = reference === null || index === base || width < ROOMY ? null : value - reference
    return row(place, index, saying.accuracy(column, points), { bars: [], mark: hundredth(scale(value)) })
  })
  const ticks = known.length > 0 ? scale.ticks(4).map((value) => ({ value, position: hundredth(scale(value)) })) : []
  return { rows, ticks }
}
