import { references, works, type Reference, type Work } from '@/lib/facts/lineage'
import { hundredth } from '@/lib/viz/axis'
import { leastWidth } from '@/lib/viz/frame'

export interface Row {
  readonly work: Work
  readonly y: number
  /** Set where a new year begins. */
  readonly year: string | null
}

export interface Arc {
  readonly reference: Reference
  readonly path: string
  /** Outline of the arrowhead, at the work cited. */
  readonly head: string
}

export interface Chart {
  readonly width: number
  readonly height: number
  /** Where dots stand, and where names start. */
  readonly line: number
  readonly text: number
  readonly rowHeight: number
  readonly rows: readonly Row[]
  readonly arcs: readonly Arc[]
}

const TOP = 30
const YEAR = 22
const HEAD = 5

/** Works down the page in the order of their dates; arrows at the left, from a work to what it cites, the farther the wider. */
export function chart(given: number): Chart {
  const width = leastWidth(given)
  const narrow = width < 480
  const rowHeight = narrow ? 50 : 46
  const line = narrow ? 92 : 190
  let y = TOP
  let before = ''
  const rows = works.map((work): Row => {
    const year = work.date.slice(0, 4)
    const first = year !== before
    before = year
    if (first) y += YEAR
    const row = { work, y, year: first ? year : null }
    y += rowHeight
    return row
  })
  const yOf = new Map(rows.map((row) => [row.work.id, row.y]))
  const longest = Math.max(...references.map(({ from, to }) => Math.abs(yOf.get(from)! - yOf.get(to)!)))
  const arcs = references.map((reference) => {
    const [start, end] = [yOf.get(reference.from)!, yOf.get(reference.to)!]
    const reach = (line - 18) * Math.sqrt(Math.abs(start - end) / longest)
    return { reference, ...arc(line - 9, start, end, reach) }
  })
  return { width, height: y - rowHeight + 34, line, text: line + 18, rowHeight, rows, arcs }
}

/** A bow to the left of `x`, `reach` wide, with a head that points right. Up or down, ends leave room for one another. */
function arc(x: number, start: number, end: number, reach: number): Pick<Arc, 'path' | 'head'> {
  const side = end < start ? 1 : -1
  const [from, to] = [start - 3 * side, end + 3 * side]
  const far = hundredth(x - (4 / 3) * reach)
  return {
    path: `M${x} ${from}C${far} ${from} ${far} ${to} ${x - HEAD} ${to}`,
    head: `M${x} ${to}l${-2 * HEAD} ${-HEAD * 0.8}v${HEAD * 1.6}z`,
  }
}

/** The work whose row is nearest to a height in the chart. */
export function workAt({ rows }: Chart, y: number): Work {
  return rows.toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0]!.work
}
