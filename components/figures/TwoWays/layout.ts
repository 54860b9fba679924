import { CHANNELS, KERNEL, type Counted, type Step } from './model'
import type { Block } from './pick'

/** A step's blocks on the drawing, CSS pixels. Rows are input channels, columns output channels. */
export interface Grid {
  readonly x: number
  readonly y: number
  readonly rows: number
  readonly columns: number
  /** Cells along one side of a block. */
  readonly side: number
  readonly cell: number
  readonly gap: number
  readonly width: number
  readonly height: number
}

/** A box, with the baseline of its title above it. */
export interface Aside {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly title: number
}

/** Where a drawing with a large grid and something beside or below it stands. */
export interface Lane {
  readonly width: number
  readonly height: number
  readonly grids: readonly Grid[]
  /** What is left beside or below the grids; no width where there is no room. */
  readonly aside: Aside
}

/** Room for the numbers of the rows and of the columns with their titles. */
export const LEFT = 38
export const TOP = 54
const LARGEST_CELL = 11
const SMALLEST_CELL = 6
/** From this width the second grid stands beside the first. */
const WIDE = 440
/** From this width blocks stand further apart. */
const ROOMY = 490
const SMALL_GAP = 3
const SPACE = 26
const ASIDE_BELOW = 150
/** Height of the channels as lines. */
const WIRES = 180
/** Between a grid and what stands below it. */
const BELOW = 14
/** A tablet has more room beside the grids than helps. */
const WIDEST_ASIDE = 240
const TITLE = 18

/** Side of one block. */
export const blockSize = ({ side, cell }: Grid): number => side * cell

/** Upper left corner of a block. */
export const corner = (grid: Grid, { row, column }: Block): readonly [number, number] => [
  grid.x + column * (blockSize(grid) + grid.gap),
  grid.y + row * (blockSize(grid) + grid.gap),
]

/** The block under a point; null outside the blocks and their gaps. */
export function blockUnder(grid: Grid, x: number, y: number): Block | null {
  const pitch = blockSize(grid) + grid.gap
  const [row, column] = [
    Math.floor((y - grid.y + grid.gap / 2) / pitch),
    Math.floor((x - grid.x + grid.gap / 2) / pitch),
  ]
  return row >= 0 && row < grid.rows && column >= 0 && column < grid.columns ? { row, column } : null
}

interface Shape {
  readonly kernel: number
  readonly inputs: number
  readonly outputs: number
}

function grid({ kernel, inputs, outputs }: Shape, cell: number, gap: number, x: number, y: number): Grid {
  const length = (blocks: number) => blocks * kernel * cell + (blocks - 1) * gap
  return {
    x,
    y,
    rows: inputs,
    columns: outputs,
    side: kernel,
    cell,
    gap,
    width: length(outputs),
    height: length(inputs),
  }
}

const whole: Shape = { kernel: KERNEL, inputs: CHANNELS, outputs: CHANNELS }

function scale(given: number) {
  const width = Math.max(given, LEFT + 24 * SMALLEST_CELL + 28)
  const wide = width >= WIDE
  const gap = width < ROOMY ? 4 : 5
  const blocks = width - LEFT - (CHANNELS - 1) * gap
  // Beside a grid of 8 blocks of 3 cells there may be one of 8 single cells.
  const fitting = wide
    ? (blocks - SPACE - LEFT - (CHANNELS - 1) * SMALL_GAP) / (CHANNELS * (KERNEL + 1))
    : blocks / (CHANNELS * KERNEL)
  return { width, gap, wide, cell: Math.min(Math.max(Math.floor(fitting), SMALLEST_CELL), LARGEST_CELL) }
}

/** The layer itself, and room for the distribution of its weights. */
export function compressLane(given: number): Lane {
  const { width, gap, cell, wide } = scale(given)
  const blocks = grid(whole, cell, gap, LEFT, TOP)
  const [right, bottom] = [blocks.x + blocks.width, blocks.y + blocks.height]
  return {
    width,
    height: wide ? bottom + 8 : bottom + BELOW + 2 * TITLE + ASIDE_BELOW + 8,
    grids: [blocks],
    aside: wide
      ? {
          x: right + SPACE + 24,
          y: TOP,
          width: Math.min(width - right - SPACE - 24, WIDEST_ASIDE),
          height: blocks.height,
          title: 14,
        }
      : {
          x: LEFT,
          y: bottom + BELOW + 2 * TITLE,
          width: width - LEFT,
          height: ASIDE_BELOW,
          title: bottom + BELOW + TITLE,
        },
  }
}

/** The steps of a design in order. The smaller of two goes where there is room for it. */
export function designLane(given: number, { steps }: Counted): Lane {
  const { width, gap, cell, wide } = scale(given)
  const gapOf = (step: Step) => (step.kernel === 1 ? SMALL_GAP : gap)
  const first = grid(steps[0]!, cell, gapOf(steps[0]!), LEFT, TOP)
  const reference = grid(whole, cell, gap, LEFT, TOP)
  const second = steps[1]
  const beside = wide && first.side > 1
  const [x, y] = beside ? [first.x + first.width + SPACE + LEFT, TOP] : [LEFT, first.y + first.height + BELOW + TOP]
  const next = second && grid(second, cell, gapOf(second), x, y)
  const grids = next ? [first, next] : [first]
  const bottom = Math.max(...grids.map((one) => one.y + one.height), reference.y + reference.height)
  const top = beside && next ? next.y + next.height + BELOW + TITLE + 12 : TOP
  const start = reference.x + reference.width + SPACE + 12
  const room = wide ? Math.min(width - start, WIDEST_ASIDE) : 0
  return {
    width,
    height: bottom + 8,
    grids,
    aside: { x: start, y: top, width: room, height: Math.min(bottom - top, WIRES), title: top - TITLE },
  }
}
