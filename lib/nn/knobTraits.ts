import type { KnobId } from './knob'

/** How a knob is turned, and what turning it does to the costs. */
interface KnobTraits {
  /** What its slider runs over, null where it has none. The knob itself takes more; its number field does too. */
  readonly slider: { readonly min: number; readonly max: number; readonly step: number } | null
  /**
   * Powers with which costs grow, to a first approximation: both with α² and with ShuffleNet's scale² (channels in
   * times channels out), MACs with ρ² (the area of the maps), in proportion to the squeeze ratio (one side of every
   * kernel in a Fire module). MobileNet, arXiv 1704.04861, sections 3.3 and 3.4. Null where there is no such law.
   */
  readonly power: { readonly macs: number; readonly parameters: number } | null
  /** Its letter in the papers, where it has one. */
  readonly letter: string | null
}

const plain: KnobTraits = { slider: null, power: null, letter: null }

export const knobTraits: Readonly<Record<KnobId, KnobTraits>> = {
  alpha: { slider: { min: 0.1, max: 1.5, step: 0.01 }, power: { macs: 2, parameters: 2 }, letter: 'α' },
  // Sides of inputs go in steps of 32, published ones between.
  resolution: { slider: { min: 96, max: 320, step: 32 }, power: { macs: 2, parameters: 0 }, letter: null },
  form: plain,
  version: plain,
  bypass: plain,
  conv10pad: plain,
  squeezeRatio: { slider: { min: 0.05, max: 1, step: 0.005 }, power: { macs: 1, parameters: 1 }, letter: 'SR' },
  share3x3: { slider: { min: 0.05, max: 0.95, step: 0.01 }, power: null, letter: null },
  groups: plain,
  scale: { slider: { min: 0.1, max: 2, step: 0.01 }, power: { macs: 2, parameters: 2 }, letter: 's' },
  conv1: plain,
  shuffle: plain,
  bias: plain,
  activation: plain,
  residual: plain,
}
