import type { Shape } from '@/lib/nn/shape'
import type { KernelShape, Position, WeightPosition } from '@/lib/tensor/tensor'
import { indexOf, weightIndexOf } from '@/lib/tensor/tensor'
import { letters, placeOf } from './edits'
import type { Stage } from './model'

/**
 * The stage as one chain of blocks: map, bank of kernels, map, … Even blocks are maps, odd ones what stands
 * between. A block is a list of sheets, a sheet a grid of cells.
 */
export interface Cell {
  readonly block: number
  readonly sheet: number
  readonly row: number
  readonly column: number
}

export type Block =
  | { readonly kind: 'map'; readonly map: number; readonly shape: Shape; readonly data: ArrayLike<number> }
  | {
      readonly kind: 'bank'
      readonly step: number
      /** Which convolution of the stage it is, 0 or 1. */
      readonly convolution: number
      readonly shape: KernelShape
      readonly data: ArrayLike<number>
      readonly bias: ArrayLike<number>
    }
  | { readonly kind: 'shuffle'; readonly step: number }

export function blocksOf({ maps, composition }: Stage): readonly Block[] {
  let convolution = 0
  return maps.flatMap(({ shape, data }, map): Block[] => {
    const here: Block = { kind: 'map', map, shape, data }
    const next = composition.steps[map]?.step
    if (!next) return [here]
    if (next.op === 'shuffle') return [here, { kind: 'shuffle', step: map }]
    const { kernel, bias = [] } = next
    return [here, { kind: 'bank', step: map, convolution: convolution++, shape: kernel.shape, data: kernel.data, bias }]
  })
}

/** Sheets of a bank, filter by filter: a slice for each channel, then the bias. */
export const sheetOfWeight = ([, , depth]: KernelShape, channel: number, filter: number) =>
  filter * (depth + 1) + channel
export const sheetOfBias = ([, , depth]: KernelShape, filter: number) => filter * (depth + 1) + depth

export function sheetCount(block: Block): number {
  if (block.kind === 'map') return block.shape[2]
  return block.kind === 'bank' ? block.shape[3] * (block.shape[2] + 1) : 0
}

/** Rows and columns of a sheet; a bias is a sheet of one cell. */
export function sheetSize(block: Block, sheet: number): readonly [rows: number, columns: number] {
  if (block.kind === 'shuffle') return [0, 0]
  return block.kind === 'bank' && isBias(block.shape, sheet) ? [1, 1] : [block.shape[0], block.shape[1]]
}

const isBias = ([, , depth]: KernelShape, sheet: number) => sheet % (depth + 1) === depth

/** What a cell holds. */
export type Place =
  | { readonly kind: 'map'; readonly map: number; readonly position: Position }
  | { readonly kind: 'weight'; readonly step: number; readonly position: WeightPosition }
  | { readonly kind: 'bias'; readonly step: number; readonly filter: number }

/** The number in a cell, what it is, and the name under which it can be edited; null outside the block. */
export function readCell(
  block: Block | undefined,
  { sheet, row, column }: Omit<Cell, 'block'>,
): { readonly place: Place; readonly value: number; readonly edit: string | null } | null {
  if (!block || block.kind === 'shuffle' || sheet < 0 || sheet >= sheetCount(block)) return null
  const [rows, columns] = sheetSize(block, sheet)
  if (row < 0 || row >= rows || column < 0 || column >= columns) return null
  const value = numberAt(block, sheet, row, column)
  if (block.kind === 'map') {
    const position: Position = [row, column, sheet]
    const edit = block.map === 0 ? placeOf('i', position) : null
    return { place: { kind: 'map', map: block.map, position }, value, edit }
  }
  const unit = block.shape[2] + 1
  const filter = Math.floor(sheet / unit)
  const names = letters[block.convolution]!
  if (isBias(block.shape, sheet)) {
    const place = { kind: 'bias', step: block.step, filter } as const
    return { place, value, edit: placeOf(names.bias, [filter]) }
  }
  const position: WeightPosition = [row, column, sheet % unit, filter]
  return { place: { kind: 'weight', step: block.step, position }, value, edit: placeOf(names.kernel, position) }
}

/** The number in a cell that is there; without everything else about it, since pictures ask for thousands. */
export function numberAt(block: Block, sheet: number, row: number, column: number): number {
  if (block.kind === 'shuffle') return 0
  if (block.kind === 'map') return block.data[indexOf(block.shape, [row, column, sheet])]!
  const unit = block.shape[2] + 1
  const filter = Math.floor(sheet / unit)
  return isBias(block.shape, sheet)
    ? block.bias[filter]!
    : block.data[weightIndexOf(block.shape, [row, column, sheet % unit, filter])]!
}

const KEYS: Readonly<Record<string, readonly [rows: number, columns: number, sheets: number]>> = {
  ArrowUp: [-1, 0, 0],
  ArrowDown: [1, 0, 0],
  ArrowLeft: [0, -1, 0],
  ArrowRight: [0, 1, 0],
  PageUp: [0, 0, -1],
  PageDown: [0, 0, 1],
}

/** Where a key moves the cursor: along a sheet, over its left and right edges to the next one; null for other keys. */
export function moved(blocks: readonly Block[], cell: Cell, key: string): Cell | null {
  const block = blocks[cell.block]
  const step = KEYS[key]
  if (!block || block.kind === 'shuffle') return null
  const [rows, columns] = sheetSize(block, cell.sheet)
  if (key === 'Home') return { ...cell, column: 0 }
  if (key === 'End') return { ...cell, column: columns - 1 }
  if (!step) return null
  const column = cell.column + step[1]
  const over = column < 0 ? -1 : column >= columns ? 1 : step[2]
  const sheet = cell.sheet + over
  if (sheet < 0 || sheet >= sheetCount(block)) return cell
  const [nextRows, nextColumns] = sheetSize(block, sheet)
  return {
    ...cell,
    sheet,
    row: Math.min(Math.max(cell.row + step[0], 0), (over === 0 ? rows : nextRows) - 1),
    column: over === 0 || step[2] !== 0 ? Math.min(column, nextColumns - 1) : over > 0 ? 0 : nextColumns - 1,
  }
}
