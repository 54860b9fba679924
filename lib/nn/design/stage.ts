import { choice, defaults, range, toggle, type Knobs, type KnobValues } from '../knob'

const width = (initial: number) =>
  range({ min: 1, max: 4096, whole: true, offered: [16, 24, 32, 64, 96, 128, 240, 256, 512, 728, 1024], initial })
const repeats = range({ min: 1, max: 20, whole: true, offered: [1, 2, 3, 4, 6, 8], initial: 1 })
const groups = (initial: number) => range({ min: 1, max: 4096, whole: true, offered: [1, 2, 3, 4, 8], initial })
const stride = choice([1, 2])
const kernel = choice([3, 5, 7])
const padding = choice(['same', 'valid'])

/**
 * The palette: blocks that a stage may be made of, with what can be set of each. A stride of 2 belongs to the
 * first of its repeats only, which also changes the width; the others keep both.
 */
export const palette = {
  /** A convolution, standard or grouped, with a shuffle behind it where `shuffle`. */
  conv: {
    width: width(64),
    kernel: choice([1, 3, 5, 7], 3),
    stride,
    groups: groups(1),
    shuffle: toggle(false),
    bypass: toggle(false),
    /** Batch normalization instead of a bias. */
    norm: toggle(true),
    padding,
    repeats,
  },
  /** Depthwise, then pointwise: MobileNet's pair, or Xception's with nothing between them. */
  separable: { width: width(128), kernel, stride, between: toggle(true), bypass: toggle(false), repeats },
  /** Depthwise alone. `multiplier` outputs for each input, in the first of the repeats. */
  depthwise: { multiplier: choice([1, 2, 4, 8]), kernel, stride, repeats },
  /** `ratio` is the squeeze layer's width by both expand branches' together, which are `width`. */
  fire: { width: width(128), ratio: choice([0.0625, 0.125, 0.25, 0.5, 0.75], 0.125), bypass: toggle(false), repeats },
  /** ShuffleNet's unit. `groupFirst`: the stage's first 1 × 1 convolution is grouped too. */
  unit: {
    width: width(240),
    groups: groups(3),
    shuffle: toggle(true),
    groupFirst: toggle(true),
    stride: choice([1, 2], 2),
    repeats,
  },
  /** 1 × 1, then 3 × 3 on each segment of the channels: the simplified Inception module. */
  inception: { width: width(128), segments: groups(4), stride, repeats },
  /** Xception's block: `depth` separable convolutions; `first` is the width of all but the last, 0 for the block's own. */
  xception: {
    width: width(128),
    first: range({ min: 0, max: 4096, whole: true, offered: [0, 728], initial: 0 }),
    depth: choice([1, 2, 3, 4], 2),
    stride: choice([1, 2], 2),
    bypass: toggle(true),
    repeats,
  },
  pool: { kind: choice(['max', 'average']), kernel: choice([2, 3], 3), stride: choice([1, 2], 2), padding },
} as const satisfies Record<string, Knobs>

export type StageKind = keyof typeof palette

/** The kinds in the order of the palette. */
export const stageKinds = Object.keys(palette) as readonly StageKind[]

/** Settings of one kind of stage. */
export type StageSettings<K extends StageKind> = KnobValues<(typeof palette)[K]>

/** One stage of a design: what it is made of, and how. */
export type Stage = { [K in StageKind]: { readonly block: K; readonly settings: StageSettings<K> } }[StageKind]

/** What a design's last layers are: a fully connected classifier, or a 1 × 1 convolution that makes a map for each class. */
export const heads = ['dense', 'conv'] as const
export type Head = (typeof heads)[number]

/** A network of the reader's own. The picture is RGB, `resolution` × `resolution` pixels. */
export interface Design {
  readonly resolution: number
  readonly classes: number
  readonly head: Head
  readonly stages: readonly Stage[]
}

/** Knobs of the design as a whole. */
export const designKnobs = {
  resolution: range({ min: 32, max: 512, whole: true, offered: [96, 128, 160, 192, 224, 299], initial: 224 }),
  classes: range({ min: 2, max: 4096, whole: true, offered: [10, 100, 1000], initial: 1000 }),
} as const

/** Most stages that a design may have. */
export const MAX_STAGES = 24

/** A stage at its initial settings, with `given` laid over them. */
export function stage<K extends StageKind>(block: K, given: Partial<StageSettings<K>> = {}): Stage {
  return { block, settings: { ...defaults(palette[block]), ...given } } as unknown as Stage
}

/** How often a stage's block stands in it. */
export const repeatsOf = (one: Stage): number => (one.block === 'pool' ? 1 : one.settings.repeats)

/** Width that a stage is set to, channels; null where its block keeps what comes in (depthwise, pooling). */
export const widthOf = (one: Stage): number | null => ('width' in one.settings ? one.settings.width : null)
