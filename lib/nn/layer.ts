import type { Pads, Pair, Shape } from './shape'
import type { ActivationName, BatchNorm, BlockKind, Pool } from './spec'

/** Which branch of which merge a layer stands in. Outermost first in `LayerBase.branches`. */
export interface BranchRef {
  /** Id of the concat or add layer that ends the branch. */
  readonly merge: string
  readonly index: number
  readonly count: number
}

export interface BlockRef {
  readonly id: string
  readonly kind: BlockKind
}

interface LayerBase {
  /** Unique, built from the names of the blocks around it: `stage2/unit1/gconv1`. */
  readonly id: string
  /** Ids of the layers read, in order; `input` is the network's input. Several only for concat and add. */
  readonly inputs: readonly string[]
  readonly inputShapes: readonly Shape[]
  readonly output: Shape
  /** Blocks around it, outermost first. */
  readonly blocks: readonly BlockRef[]
  readonly branches: readonly BranchRef[]
}

interface Windowed {
  readonly kernel: Pair
  readonly stride: Pair
  /** Explicit zeros on each side, `same` and ceil rounding already worked out. */
  readonly pads: Pads
}

interface Weighted {
  readonly bias: boolean
  readonly norm: BatchNorm | null
  readonly activation: ActivationName | null
}

/** Kernel `[kh, kw, cin/groups, cout]`; depthwise has groups = cin. One idea, groups from 1 to C. */
export type ConvLayer = LayerBase & Windowed & Weighted & { readonly op: 'conv' | 'depthwise'; readonly groups: number }
/** Kernel `[cin, cout]`. */
export type DenseLayer = LayerBase & Weighted & { readonly op: 'dense' }
export type PoolLayer = LayerBase & Windowed & { readonly op: 'pool'; readonly kind: Pool['kind'] }
export type GlobalPoolLayer = LayerBase & { readonly op: 'globalPool' }
export type NormLayer = LayerBase & {
  readonly op: 'norm'
  readonly norm: BatchNorm
  readonly activation: ActivationName | null
}
export type ActivationLayer = LayerBase & { readonly op: 'activation'; readonly activation: ActivationName }
export type LocalResponseLayer = LayerBase & {
  readonly op: 'lrn'
  readonly size: number
  readonly lrnBias: number
  readonly alpha: number
  readonly beta: number
}
export type ShuffleLayer = LayerBase & { readonly op: 'shuffle'; readonly groups: number }
export type FlattenLayer = LayerBase & { readonly op: 'flatten' }
export type DropoutLayer = LayerBase & { readonly op: 'dropout'; readonly rate: number }
export type MergeLayer = LayerBase & { readonly op: 'concat' | 'add' }

/** One resolved step of a network: what it reads, its exact geometry and its output shape (NHWC, no batch). */
export type Layer =
  | ConvLayer
  | DenseLayer
  | PoolLayer
  | GlobalPoolLayer
  | NormLayer
  | ActivationLayer
  | LocalResponseLayer
  | ShuffleLayer
  | FlattenLayer
  | DropoutLayer
  | MergeLayer

export type Op = Layer['op']

/** Kinds of operation readers see; each has its own colour across the site. */
export type OperationKind =
  | 'standard'
  | 'depthwise'
  | 'pointwise'
  | 'grouped'
  | 'shuffle'
  | 'pool'
  | 'dense'
  | 'merge'
  | 'other'

/**
 * The kind of operation a layer is to a reader. A 1×1 convolution is pointwise, unless it is grouped;
 * a convolution with as many groups as input channels is depthwise.
 */
export function operationKind(layer: Layer): OperationKind {
  switch (layer.op) {
    case 'conv':
      if (layer.groups > 1) return layer.groups === layer.inputShapes[0]![2] ? 'depthwise' : 'grouped'
      return layer.kernel[0] === 1 && layer.kernel[1] === 1 ? 'pointwise' : 'standard'
    case 'depthwise':
      return 'depthwise'
    case 'dense':
      return 'dense'
    case 'pool':
    case 'globalPool':
      return 'pool'
    case 'shuffle':
      return 'shuffle'
    case 'concat':
    case 'add':
      return 'merge'
    case 'norm':
    case 'activation':
    case 'lrn':
    case 'flatten':
    case 'dropout':
      return 'other'
  }
}

/** The one input of a layer that has one. Throws for concat and add, which have several. */
export function soleInput(layer: Layer): Shape {
  if (layer.inputShapes.length !== 1) throw new Error(`${layer.id}: has ${layer.inputShapes.length} inputs, not one`)
  return layer.inputShapes[0]!
}
