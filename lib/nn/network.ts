import { defaults, withDefaults, type AnyKnobValues, type KnobValues, type NetworkKnobs } from './knob'
import type { Layer } from './layer'
import { resolve } from './resolve'
import type { Shape } from './shape'
import type { Node } from './spec'

/** How the published network wants its pixels: RGB in 0 … 255, then (x − mean) / deviation per channel. */
export interface Preprocessing {
  readonly mean: readonly [number, number, number]
  readonly deviation: readonly [number, number, number]
}

/** [−1, 1], as Google's MobileNet and Xception take it. */
export const SIGNED: Preprocessing = { mean: [127.5, 127.5, 127.5], deviation: [127.5, 127.5, 127.5] }

/** ImageNet's mean and deviation (torchvision's 0.485 … and 0.229 …, times 255). */
export const STANDARDIZED: Preprocessing = {
  mean: [123.675, 116.28, 103.53],
  deviation: [58.395, 57.12, 57.375],
}

/**
 * Caffe's: ImageNet's mean subtracted, no scaling. Its files keep the channels as BGR, which only permutes the
 * first kernel's inputs.
 */
export const MEAN_SUBTRACTED: Preprocessing = { mean: [123, 117, 104], deviation: [1, 1, 1] }

/** Where a network was published. */
export interface Source {
  readonly authors: string
  readonly title: string
  /** arXiv number, where there is one. */
  readonly arxiv?: string
  /** First publication, `2016-02` or `2012`; empty where there is none. */
  readonly date: string
  /** Which form of the network this is, where there are several, by language; English where there is no other. */
  readonly form: { readonly en: string; readonly [language: string]: string }
}

/**
 * Why a network is here: the site is about it; the four are compared with it; it is one of the four in pocket size,
 * for 28 × 28 gray pixels, small enough to be trained and shipped; or it is no paper's, but has trained weights to be
 * had.
 */
export type Role = 'subject' | 'baseline' | 'pocket' | 'release'

/** A network written down once. Everything else in the project is derived from it. */
export interface Network<K extends NetworkKnobs = NetworkKnobs> {
  readonly id: string
  readonly title: string
  readonly role: Role
  readonly source: Source
  readonly preprocessing: Preprocessing
  readonly knobs: K
  /** Nodes and input for one setting of the knobs, which must be complete and checked. */
  readonly build: (values: KnobValues<K>) => { readonly input: Shape; readonly nodes: readonly Node[] }
}

/** A network at one setting, resolved. */
export interface Resolved {
  readonly network: Network
  readonly values: AnyKnobValues
  readonly input: Shape
  readonly layers: readonly Layer[]
}

/** Types a specification: the values `build` gets follow from the knobs. */
export function defineNetwork<const K extends NetworkKnobs>(network: Network<K>): Network {
  return network as unknown as Network
}

/**
 * Resolves a network at `given` settings, the rest at their defaults.
 * Throws `SpecError` where a setting is unknown, out of range or cannot be built.
 */
export function instantiate(network: Network, given: AnyKnobValues = {}): Resolved {
  const values = withDefaults(network.knobs, given)
  const { input, nodes } = network.build(values)
  return { network, values, input, layers: resolve(nodes, input) }
}

/** The settings that differ from the defaults: what a link needs to say. */
export function changedValues(network: Network, values: AnyKnobValues): AnyKnobValues {
  const initial: AnyKnobValues = defaults(network.knobs)
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => initial[name] !== value))
}
