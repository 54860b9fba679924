import type { Layer } from './layer'
import { INPUT } from './resolve'
import type { Pads, Pair, Shape } from './shape'

/**
 * What one position of a feature map sees of the network's input, along `[height, width]`, in input pixels.
 * Position p sees pixels start + p · jump … start + p · jump + size − 1; those below 0 or beyond the last
 * pixel are padding.
 */
export interface ReceptiveField {
  /** Side of the window seen, padding included; it can be larger than the input. */
  readonly size: Pair
  /** Distance between the windows of neighbouring positions: the product of the strides before. */
  readonly jump: Pair
  /** First pixel seen by position 0: 0 or less by the padding on the way. */
  readonly start: Pair
}

/** Rows and columns of the input, first and last both included. */
export interface Region {
  readonly rows: Pair
  readonly columns: Pair
}

/** A pixel sees itself. */
const PIXEL: ReceptiveField = { size: [1, 1], jump: [1, 1], start: [0, 0] }

/**
 * Receptive field of every layer, by id. A k-wide window of stride s and `before` padding over a map with
 * size r, jump j and start b gives r + (k − 1) · j, j · s and b − before · j (Araujo et al., Computing
 * Receptive Fields of Convolutional Neural Networks, Distill 2019, equations 2–4). Where branches meet, the
 * field is the window that covers all of theirs. Global pooling and flattening are windows over the whole map.
 */
export function receptiveFields(layers: readonly Layer[]): Map<string, ReceptiveField> {
  const fields = new Map([[INPUT, PIXEL]])
  for (const layer of layers) {
    const read = layer.inputs.map((id) => fields.get(id)!)
    fields.set(layer.id, through(layer, read.length === 1 ? read[0]! : read.reduce(cover)))
  }
  fields.delete(INPUT)
  return fields
}

/** Pixels of an `input` map that the position `[row, column]` sees, padding left out. */
export function regionOf({ size, jump, start }: ReceptiveField, position: Pair, input: Shape): Region {
  const along = (axis: 0 | 1): Pair => {
    const first = start[axis] + position[axis] * jump[axis]
    return [Math.max(first, 0), Math.min(first + size[axis], input[axis]) - 1]
  }
  return { rows: along(0), columns: along(1) }
}

function through(layer: Layer, field: ReceptiveField): ReceptiveField {
  switch (layer.op) {
    case 'conv':
    case 'depthwise':
    case 'pool':
      return windowed(field, layer.kernel, layer.stride, layer.pads)
    case 'globalPool':
    case 'flatten': {
      const [h, w] = layer.inputShapes[0]!
      return windowed(field, [h, w], [1, 1], { top: 0, bottom: 0, left: 0, right: 0 })
    }
    case 'dense':
    case 'norm':
    case 'activation':
    case 'lrn':
    case 'shuffle':
    case 'dropout':
    case 'concat':
    case 'add':
      return field
  }
}

function windowed(
  { size, jump, start }: ReceptiveField,
  kernel: Pair,
  stride: Pair,
  { top, left }: Pads,
): ReceptiveField {
  return {
    size: [size[0] + (kernel[0] - 1) * jump[0], size[1] + (kernel[1] - 1) * jump[1]],
    jump: [jump[0] * stride[0], jump[1] * stride[1]],
    start: [start[0] - top * jump[0], start[1] - left * jump[1]],
  }
}

/** The smallest window around two. Branches that can be merged have the same jump, as their maps have one size. */
function cover(a: ReceptiveField, b: ReceptiveField): ReceptiveField {
  const along = (axis: 0 | 1) => {
    const start = Math.min(a.start[axis], b.start[axis])
    const end = Math.max(a.start[axis] + a.size[axis], b.start[axis] + b.size[axis])
    return { start, size: end - start, jump: Math.max(a.jump[axis], b.jump[axis]) }
  }
  const [rows, columns] = [along(0), along(1)]
  return { size: [rows.size, columns.size], jump: [rows.jump, columns.jump], start: [rows.start, columns.start] }
}
