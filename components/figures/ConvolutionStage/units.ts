import type { Pads } from '@/lib/nn/shape'
import { sheetCount, sheetSize, type Block } from './cells'

/** A repeated part of a block: a map's sheet, or a filter with its slices and bias. Pixels from its top left corner. */
export interface Unit {
  readonly width: number
  readonly height: number
  readonly sheets: readonly { readonly x: number; readonly y: number }[]
}

const LABEL = 18
const LABELS_FROM = 16

/** True where cells are large enough for numbers above the sheets. */
export const labelsAt = (cell: number) => cell >= LABELS_FROM

/** Gaps at a cell size, pixels: between units, between a filter's slices, before its bias, and above for a label. */
export function gapsAt(cell: number) {
  const labelled = labelsAt(cell)
  return {
    unit: Math.max(3, Math.round(cell * 0.35)),
    slice: Math.max(2, Math.round(cell * 0.25)),
    bias: labelled ? 20 : Math.max(3, cell >> 1),
    label: labelled ? LABEL : 0,
  }
}

/** Units of a block: its channels, or its filters. */
export const unitCount = (block: Block) => (block.kind === 'bank' ? block.shape[3] : sheetCount(block))

export function unitOf(block: Block, pads: Pads, cell: number): Unit {
  const gap = gapsAt(cell)
  if (block.kind === 'shuffle') return { width: 0, height: 0, sheets: [] }
  if (block.kind === 'map') {
    const [rows, columns] = sheetSize(block, 0)
    return {
      width: (columns + pads.left + pads.right) * cell,
      height: (rows + pads.top + pads.bottom) * cell + gap.label,
      sheets: [{ x: pads.left * cell, y: pads.top * cell + gap.label }],
    }
  }
  const [rows, columns, depth] = block.shape
  const slices = Array.from({ length: depth }, (_, slice) => ({
    x: slice * (columns * cell + gap.slice),
    y: gap.label,
  }))
  const bias = {
    x: depth * (columns * cell + gap.slice) - gap.slice + gap.bias,
    y: gap.label + ((rows - 1) * cell) / 2,
  }
  return { width: bias.x + cell, height: rows * cell + gap.label, sheets: [...slices, bias] }
}
