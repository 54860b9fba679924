/** A point to be named, and the size of its name; pixels. */
export interface Labelled {
  readonly x: number
  readonly y: number
  readonly width: number
}

export interface PlacedLabel {
  /** Start, middle or end of the text's baseline, as `anchor` says. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** True where the name stands so far off that a line should lead to it. */
  readonly far: boolean
}

interface Options {
  /** Line height of a name. */
  readonly height: number
  /** Room around a point that no name may enter. */
  readonly radius: number
  /** Names stay inside. */
  readonly bounds: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

type Candidate = PlacedLabel & { readonly box: Box; readonly cost: number }

const ROUNDS = 4
const RINGS = [0, 1, 2, 3, 4, 5, 6, 7]

/**
 * Where to write the names of points so that they cover neither each other nor any point: beside, above or below
 * the point, farther off where it is crowded. Nearest places first; the same input always gives the same places.
 * `width` of a name and everything else in pixels, y downwards.
 */
export function placeLabels(points: readonly Labelled[], { height, radius, bounds }: Options): PlacedLabel[] {
  const dots = points.map(({ x, y }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }))
  const options = points.map((point) => candidates(point, height, radius))
  const trouble = ({ box, cost }: Candidate, self: number, chosen: readonly (Candidate | undefined)[]) => {
    const outside = Math.max(0, bounds.left - box.left) + Math.max(0, box.right - bounds.right)
    const beyond = Math.max(0, bounds.top - box.top) + Math.max(0, box.bottom - bounds.bottom)
    const names = chosen.reduce(
      (sum, other, index) => (other && index !== self ? sum + overlap(box, other.box) : sum),
      0,
    )
    const marks = dots.reduce((sum, dot) => sum + overlap(box, dot), 0)
    return cost + 40 * (outside + beyond) + 8 * names + 6 * marks
  }
  /** Each in turn takes its best place; what comes out depends on who is first. */
  const attempt = (order: readonly number[]) => {
    const chosen: (Candidate | undefined)[] = points.map(() => undefined)
    for (let round = 0; round < ROUNDS; round++) {
      for (const index of order) {
        let least = Infinity
        let best = options[index]![0]!
        for (const candidate of options[index]!) {
          const worth = trouble(candidate, index, chosen)
          if (worth < least) [best, least] = [candidate, worth]
        }
        chosen[index] = best
      }
    }
    const places = chosen as Candidate[]
    return { places, worth: places.reduce((sum, place, index) => sum + trouble(place, index, places), 0) }
  }
  const order = points.map((_, index) => index)
  const by = (key: (point: Labelled) => number) => order.toSorted((a, b) => key(points[a]!) - key(points[b]!))
  const orders = [
    order,
    by(({ x }) => -x),
    by(({ x }) => x),
    by(({ y }) => y),
    by(({ y }) => -y),
    by(({ width }) => -width),
  ]
  const best = orders.map(attempt).reduce((one, other) => (other.worth < one.worth ? other : one))
  return best.places.map(({ x, y, anchor, far }) => ({ x, y, anchor, far }))
}

function candidates({ x, y, width }: Labelled, height: number, radius: number): Candidate[] {
  const base = height * 0.3
  const gap = radius + 2
  return RINGS.flatMap((ring) => {
    const shift = ring * height
    const make = (anchor: PlacedLabel['anchor'], dx: number, dy: number, cost: number): Candidate => {
      const at = x + dx
      const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2
      const middle = y + dy
      const box = { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 }
      return { x: at, y: middle + base, anchor, far: ring > 1, box, cost: cost + ring * 6 }
    }
    const above = -(gap + height / 2) - shift
    const sides = ring === 0 ? [make('start', gap, 0, 0), make('end', -gap, 0, 1)] : []
    return [
      ...sides,
      make('middle', 0, above, 2),
      make('middle', 0, -above, 3),
      make('start', gap, above, 3),
      make('start', gap, -above, 4),
      make('end', -gap, above, 4),
      make('end', -gap, -above, 5),
    ]
  })
}

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return wide > 0 && high > 0 ? Math.min(wide, 40) + Math.min(high, 40) : 0
}

/** About how wide a text is in the interface's font at this size, pixels; Chinese characters are square. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (character.codePointAt(0)! > 0x2e7f ? 1 : 0.58), 0) * size
}
