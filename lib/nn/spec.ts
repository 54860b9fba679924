import type { Pads, Pair } from './shape'

/**
 * The vocabulary in which a network is written down, once.
 *
 * A network is a tree: a list of nodes in order, where `block` names a list and `parallel` forks into
 * branches that are merged again. Everything else (shapes, costs, diagrams, the network that runs,
 * exported code) is derived from it. Maps are NHWC.
 */
export type Node =
  | Convolution
  | Depthwise
  | Dense
  | Pool
  | GlobalPool
  | Normalization
  | ActivationNode
  | LocalResponse
  | Shuffle
  | Flatten
  | Dropout
  | Block
  | Parallel

/** Names of pointwise non-linearities. `relu6` is min(max(x, 0), 6); `softmax` runs over the channels. */
export type ActivationName = 'relu' | 'relu6' | 'elu' | 'softmax'

/**
 * How a window meets the border.
 * - `same`: TensorFlow's rule. Output ⌈in/stride⌉; an odd pad puts its extra pixel at the bottom and right.
 * - `valid`: none.
 * - a number: that many pixels on all four sides (Caffe, PyTorch).
 * - `Pads`: each side on its own.
 */
export type Padding = 'same' | 'valid' | number | Pads

/** Batch normalization. Trainable: shift β and, unless `scale` is false, gain γ. */
export interface BatchNorm {
  readonly epsilon: number
  /** False where the published network has no γ (Inception-V3). */
  readonly scale: boolean
}

interface Windowed {
  readonly kernel: number | Pair
  readonly stride?: number
  readonly padding?: Padding
}

/** What may follow a convolution's sum, in this order: bias, batch normalization, activation. */
interface Weighted {
  readonly name: string
  readonly bias?: boolean
  readonly norm?: BatchNorm
  readonly activation?: ActivationName
}

/**
 * A convolution whose `groups` (1 … C) split the input channels: 1 is the standard convolution, C the
 * depthwise one. Each group of cin/groups inputs makes filters/groups outputs.
 */
export interface Convolution extends Windowed, Weighted {
  readonly op: 'conv'
  readonly filters: number
  readonly groups?: number
}

/** The far end of the same idea: as many groups as input channels, `multiplier` outputs for each. */
export interface Depthwise extends Windowed, Weighted {
  readonly op: 'depthwise'
  readonly multiplier?: number
}

/** Fully connected layer on a flat map `[1, 1, c]`. */
export interface Dense extends Weighted {
  readonly op: 'dense'
  readonly units: number
}

export interface Pool extends Windowed {
  readonly op: 'pool'
  readonly name: string
  readonly kind: 'max' | 'average'
  /** `ceil` is Caffe's rule: a last, cut window is kept. Padding zeros never count in an average. */
  readonly rounding?: 'floor' | 'ceil'
}

/** Average over the whole map: `[h, w, c]` → `[1, 1, c]`. */
export interface GlobalPool {
  readonly op: 'globalPool'
  readonly name: string
}

/** Batch normalization on its own, where it stands before the convolution (DenseNet). */
export interface Normalization {
  readonly op: 'norm'
  readonly name: string
  readonly norm: BatchNorm
  readonly activation?: ActivationName
}

export interface ActivationNode {
  readonly op: 'activation'
  readonly name: string
  readonly activation: ActivationName
}

/**
 * Local response normalization across channels (AlexNet, section 3.3):
 * x / (bias + alpha · Σ x²)^beta over `size` neighbouring channels. `alpha` is per element (Caffe's α/size).
 */
export interface LocalResponse {
  readonly op: 'lrn'
  readonly name: string
  readonly size: number
  readonly bias: number
  readonly alpha: number
  readonly beta: number
}

/** Channel shuffle: view as (groups, c/groups), transpose, flatten (ShuffleNet, Figure 1). */
export interface Shuffle {
  readonly op: 'shuffle'
  readonly name: string
  readonly groups: number
}

/** `[h, w, c]` → `[1, 1, h·w·c]`, row by row, channels last. */
export interface Flatten {
  readonly op: 'flatten'
  readonly name: string
}

/** Acts in training only; part of the published network, free at prediction. */
export interface Dropout {
  readonly op: 'dropout'
  readonly name: string
  readonly rate: number
}

/** The kinds of part that diagrams name. */
export type BlockKind = 'stage' | 'flow' | 'module'

/**
 * A named list of nodes. `name` leads the ids of what it holds (`fire2/squeeze1x1`) unless the block is
 * `bare`: then it only names a part of the diagram (`entry flow`).
 */
export interface Block {
  readonly op: 'block'
  readonly name: string
  readonly kind: BlockKind
  readonly bare?: boolean
  readonly nodes: readonly Node[]
}

/** Branches that read the same input and are merged. An empty branch passes its input on (identity). */
export interface Parallel {
  readonly op: 'parallel'
  readonly name: string
  readonly merge: 'concat' | 'add'
  readonly branches: readonly (readonly Node[])[]
}
