import { inLocale } from '@/lib/facts/published'
import type { Locale } from '@/lib/i18n/locale'
import { axis, hundredth, type Axis } from '@/lib/viz/axis'
import { leastWidth } from '@/lib/viz/frame'
import { fitted } from '@/lib/viz/fitted'
import { textWidth } from '@/lib/viz/labels'
import { scaleOf, type Cell, type Scale, type TableView } from './model'
import { alike, domainOf, ticksOf, valuesOf } from './panelScale'

export interface Mark {
  readonly cell: Cell
  /** Middle of the mark. */
  readonly y: number
  /** Position of the printed number, and both ends of what we count. */
  readonly printed: number | null
  readonly computed: readonly [number, number] | null
}

/** One column of the table, drawn. */
export interface Panel {
  readonly id: string
  readonly title: readonly string[]
  readonly scale: Scale
  readonly left: number
  readonly right: number
  /** Where its numbers begin. */
  readonly numbers: number
  readonly top: number
  readonly bottom: number
  /** Where bars begin. */
  readonly zero: number
  readonly ticks: Axis['ticks']
  readonly marks: readonly Mark[]
}

export interface Label {
  readonly text: string
  readonly x: number
  readonly y: number
}

export interface Chart {
  readonly width: number
  readonly height: number
  readonly narrow: boolean
  readonly panels: readonly Panel[]
  readonly labels: readonly Label[]
  /** y of thin lines between rows. */
  readonly rules: readonly number[]
}

const SIZE = 13
/** Room above a panel: for one line of title, and for two. */
const HEADS = [56, 70] as const
const GAP = 24
const LEAST_PANEL = 178
const MOST_PANEL = 420
/** Most that the names of rows may take of the width. */
const LABEL = 0.26

/** Lays a table out as panels side by side; on narrow screens two a band, the names of rows above their marks. */
export function chart(view: TableView, given: number, locale: Locale, titleOf: (cell: Cell) => string): Chart {
  const width = leastWidth(given)
  const narrow = width < 560
  const names = view.rows.map(({ row, mark }) => `${inLocale(row.label, locale)}${mark ? ` (${mark})` : ''}`)
  const longest = Math.max(...names.map((name) => textWidth(name, SIZE)))
  const label = narrow ? 0 : Math.round(Math.min(longest + 16, LABEL * width))
  const count = view.table.columns.length
  const most = narrow ? 2 : Math.max(1, Math.floor((width - label) / LEAST_PANEL))
  const perBand = Math.ceil(count / Math.ceil(count / most))
  const pitch = Math.min((width - label) / perBand, narrow ? width : MOST_PANEL)
  const rowHeight = narrow ? 58 : 34
  const titles = view.table.columns.map((_, index) => lines(titleOf(view.rows[0]!.cells[index]!), pitch - 16))
  const head = HEADS[titles.some(({ length }) => length > 1) ? 1 : 0]
  const band = head + view.rows.length * rowHeight + GAP
  const bands = Math.ceil(count / perBand)
  const yOf = (index: number, at: number) => at * band + head + index * rowHeight
  const panels = view.table.columns.map((column, index): Panel => {
    const at = Math.floor(index / perBand)
    const left = label + (index % perBand) * pitch + (narrow ? 2 : 8)
    const end = label + ((index % perBand) + 1) * pitch - 8
    const cells = view.rows.map(({ cells }) => cells[index]!)
    const texts = cells.flatMap(({ printed, computedText }) => [printed ?? '', computedText ? `◆ ${computedText}` : ''])
    const room = narrow ? Math.max(...texts.map((text) => textWidth(text, 12))) : widthOfNumbers(cells)
    const right = Math.max(end - room - 12, left + 36)
    const values = view.table.columns.flatMap((other, place) => (alike(column, other) ? valuesOf(view, place) : []))
    const scale = scaleOf(column, values)
    const domain = domainOf(scale, values)
    const line = axis(scale === 'log' ? 'log' : 'linear', domain, [left, right], {
      fixed: ticksOf(scale, domain, right - left),
    })
    const place = (value: number) => hundredth(line.at(value))
    return {
      id: column.id,
      title: titles[index]!,
      scale,
      left,
      right,
      numbers: right + 10,
      top: at * band + head,
      bottom: at * band + head + view.rows.length * rowHeight,
      zero: place(domain[0]),
      ticks: line.ticks,
      marks: cells.map((cell, row) => ({
        cell,
        y: yOf(row, at) + (narrow ? 32 : rowHeight / 2),
        printed: cell.printed === null ? null : place(Number(cell.printed)),
        computed: cell.computed && [place(cell.computed[0]), place(cell.computed[1])],
      })),
    }
  })
  const all = Array.from({ length: bands }, (_, at) => at)
  return {
    width,
    height: bands * band - GAP + 4,
    narrow,
    panels,
    labels: all.flatMap((at) =>
      names.map((name, row) => ({
        text: fitted(name, SIZE, narrow ? width : label - 8),
        x: 0,
        y: yOf(row, at) + (narrow ? 16 : rowHeight / 2 + 4.5),
      })),
    ),
    rules: all.flatMap((at) => names.map((_, row) => yOf(row, at))),
  }
}

/** Printed and computed side by side. */
function widthOfNumbers(cells: readonly Cell[]): number {
  const printed = Math.max(
    ...cells.map(({ printed, erratum }) => textWidth(`${printed ?? '–'}${erratum ? ' ✗1' : ''}`, 13)),
  )
  const computed = Math.max(
    ...cells.map(({ computedText }) => (computedText ? textWidth(`◆ ${computedText} ✓`, 12) + 14 : 0)),
  )
  return printed + computed
}

/** A title in at most two lines. */
function lines(text: string, width: number): readonly string[] {
  if (textWidth(text, 12) <= width) return [text]
  const words = text.includes(' ') ? text.split(/(?<= )/) : [...text]
  let first = ''
  let next = 0
  while (next < words.length && textWidth((first + words[next]!).trim(), 12) <= width) first += words[next++]
  if (next === 0) return [fitted(text, 12, width)]
  return [first.trim(), fitted(words.slice(next).join(''), 12, width)]
}
