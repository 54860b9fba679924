import { EXPERIMENT_EPOCHS, type PocketSetting } from '@/lib/facts/pocketEvidence'
import { findNetwork } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { instantiate } from '@/lib/nn/network'
import { experiments } from '@/training/experiments'

/** For tests only: every experiment with its real cost and accuracies that nobody measured, one for each seed. */
export const madeUp = (accuraciesOf: (name: string) => readonly number[]): PocketSetting[] =>
  experiments.map(({ name, network, values: given }) => {
    const { values, layers } = instantiate(findNetwork(network), given)
    const { parameters, macs } = cost(layers)
    return {
      name,
      network,
      values,
      parameters,
      macs,
      epochs: EXPERIMENT_EPOCHS,
      runs: accuraciesOf(name).map((accuracy, seed) => ({ seed, accuracy })),
    }
  })
