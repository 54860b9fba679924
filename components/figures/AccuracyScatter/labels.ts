import type { Locale } from '@/lib/i18n/locale'
import { hundredth } from '@/lib/viz/axis'
import { textWidth } from '@/lib/viz/labels'
import type { Mark } from './mark'
import { pointName } from './names'

export interface Label {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  /** The point's own place where the name stands so far off that a line should lead to it, else null. */
  readonly lead: { readonly x: number; readonly y: number } | null
}

export interface Bounds {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export const FONT = 12
const LINE = 14
const RADIUS = 6
/** Lines up or down that a name may stand off its point. */
const OFFSETS = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6]
/** A name over more points than this hides more than it says. */
const MOST_COVERED = 0
const SIDES = ['end', 'start'] as const

interface Placed extends Label {
  readonly box: Bounds
}

/**
 * Names for points where there is room, in the order given: the best free place beside the point, up to six lines
 * off; none where every place would cover another name or a point, and each name once. The chosen point's name comes last and takes its place from
 * the names it would cover, so that the rest stays where it is while a reader goes from point to point.
 */
export function labels(
  named: readonly Mark[],
  chosen: Mark | undefined,
  all: readonly Mark[],
  bounds: Bounds,
  locale: Locale,
): Label[] {
  const placed: Placed[] = []
  for (const mark of named) {
    if (mark === chosen) continue
    const best = bestOf(candidates(mark, locale), placed, all, bounds)
    const free = best && !placed.some(({ box, text }) => covers(box, best.box) || text === best.text)
    if (free && coveredBy(best.box, all) <= MOST_COVERED) placed.push(best)
  }
  const last = chosen && bestOf(candidates(chosen, locale), placed, all, bounds)
  const kept = last ? [...placed.filter(({ box }) => !covers(box, last.box)), last] : placed
  return kept.map(({ id, text, x, y, anchor, lead }) => ({ id, text, x, y, anchor, lead }))
}

function candidates({ point, x, y }: Mark, locale: Locale): Placed[] {
  const text = pointName(point, locale)
  const width = textWidth(text, FONT)
  return OFFSETS.flatMap((offset) =>
    SIDES.map((anchor): Placed => {
      const gap = RADIUS + 3 + (Math.abs(offset) > 1 ? 6 : 0)
      const at = hundredth(anchor === 'start' ? x + gap : x - gap)
      const middle = hundredth(y + offset * LINE)
      const left = anchor === 'start' ? at : at - width
      const box = { left, right: left + width, top: middle - LINE / 2, bottom: middle + LINE / 2 }
      return { id: point.id, text, x: at, y: middle + 4, anchor, lead: Math.abs(offset) > 1 ? { x, y } : null, box }
    }),
  )
}

/** The candidate that covers least; the nearer of equals. None where all leave the chart. */
function bestOf(
  options: readonly Placed[],
  placed: readonly Placed[],
  all: readonly Mark[],
  bounds: Bounds,
): Placed | null {
  let best: Placed | null = null
  let least = Infinity
  options.forEach((option, index) => {
    const { box } = option
    if (box.left < bounds.left || box.right > bounds.right || box.top < bounds.top || box.bottom > bounds.bottom) return
    const names = placed.filter((other) => covers(other.box, box)).length
    const trouble = 100 * names + 20 * coveredBy(box, all) + index
    if (trouble < least) [best, least] = [option, trouble]
  })
  return best
}

/** How many points' signs a box touches. */
const coveredBy = (box: Bounds, all: readonly Mark[]) =>
  all.filter(({ x, y }) => x > box.left - 4 && x < box.right + 4 && y > box.top - 2 && y < box.bottom + 2).length

const covers = (a: Bounds, b: Bounds) =>
  a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom && b.top < a.bottom
