import type { ForkPart, Part } from './tree'

export interface Columns {
  /** Width of the box of a layer, or of the input. */
  readonly width: (id: string) => number
  /** Room between branches, and the width of an identity branch. */
  readonly gap: number
}

export interface PlacedWire {
  readonly from: string
  readonly to: string
  /** Which of `to`'s inputs it is. */
  readonly index: number
  /** Middle of the column in which it runs down between its two ends. */
  readonly lane: number
  /** True for a branch without layers. */
  readonly identity: boolean
}

export interface Placed {
  /** Middle and row of every box. */
  readonly boxes: ReadonlyMap<string, { readonly x: number; readonly row: number }>
  readonly wires: readonly PlacedWire[]
}

/** Width that a list of parts needs, its branches side by side. */
export function measure(parts: readonly Part[], columns: Columns): number {
  const widths = parts.map((part) => {
    if (part.kind === 'layer') return columns.width(part.layer.id)
    return Math.max(columns.width(part.merge.id), forkWidth(part, columns))
  })
  return Math.max(columns.gap, ...widths)
}

const forkWidth = (fork: ForkPart, columns: Columns) =>
  fork.branches.reduce((sum, branch) => sum + measure(branch, columns), (fork.branches.length - 1) * columns.gap)

/**
 * Column and row of every layer. The `input` stands in row 0 at `middle`; a merge stands below its longest
 * branch, a layer right below the one it reads; an identity is one row long.
 */
export function place(parts: readonly Part[], input: string, middle: number, columns: Columns): Placed {
  const boxes = new Map([[input, { x: middle, row: 0 }]])
  const wires: PlacedWire[] = []

  const walk = (list: readonly Part[], from: string, x: number): string =>
    list.reduce((tip, part) => step(part, tip, x), from)

  const step = (part: Part, from: string, x: number): string => {
    if (part.kind === 'fork') return fork(part, from, x)
    const { id } = part.layer
    boxes.set(id, { x, row: boxes.get(from)!.row + 1 })
    wires.push({ from, to: id, index: 0, lane: x, identity: false })
    return id
  }

  const fork = (part: ForkPart, from: string, x: number): string => {
    let left = x - forkWidth(part, columns) / 2
    const ends = part.branches.map((branch) => {
      const width = measure(branch, columns)
      const lane = left + width / 2
      left += width + columns.gap
      return { tip: walk(branch, from, lane), lane, identity: branch.length === 0 }
    })
    const to = part.merge.id
    const rows = ends.map(({ tip, identity }) => boxes.get(tip)!.row + (identity ? 1 : 0))
    boxes.set(to, { x, row: Math.max(...rows) + 1 })
    ends.forEach(({ tip, lane, identity }, index) => wires.push({ from: tip, to, index, lane, identity }))
    return to
  }

  walk(parts, input, middle)
  return { boxes, wires }
}
