import type { AnyKnobValues } from '@/lib/nn/knob'

/** One setting of a pocket network to train. */
export interface Experiment {
  readonly name: string
  readonly network: string
  readonly values: AnyKnobValues
}

const experiment = (network: string, values: AnyKnobValues = {}): Experiment => ({
  name: [network.replace('pocket', ''), ...Object.entries(values).map(([knob, value]) => `${knob}-${value}`)].join('_'),
  network,
  values,
})

const each = <T>(values: readonly T[], make: (value: T) => Experiment) => values.map(make)

/** The four as they are shipped: trained longer than the experiments, otherwise alike. */
export const shipped: readonly Experiment[] = [
  'pocketsqueezenet',
  'pocketmobilenet',
  'pocketshufflenet',
  'pocketxception',
].map((network) => experiment(network))

/**
 * The papers' experiments in pocket size, each group at about one cost. A full convolution costs as much as the
 * separable network at α = 0.36 (`npm run cost`); at α = 1 it shows what the factoring saves.
 */
export const experiments: readonly Experiment[] = [
  ...shipped,
  ...each([0.25, 0.5, 0.75], (alpha) => experiment('pocketmobilenet', { alpha })),
  ...each([14, 20], (resolution) => experiment('pocketmobilenet', { resolution })),
  ...each([0.36, 1], (alpha) => experiment('pocketmobilenet', { form: 'full', alpha })),
  ...each([1, 2, 8], (groups) => experiment('pocketshufflenet', { groups })),
  ...each([2, 4, 8], (groups) => experiment('pocketshufflenet', { groups, shuffle: false })),
  ...each(['simple', 'complex'], (bypass) => experiment('pocketsqueezenet', { bypass })),
  ...each([0.25, 0.5, 0.75], (squeezeRatio) => experiment('pocketsqueezenet', { squeezeRatio })),
  ...each(['relu', 'elu'], (activation) => experiment('pocketxception', { activation })),
  ...each(['none', 'relu', 'elu'], (activation) => experiment('pocketxception', { activation, residual: false })),
]
