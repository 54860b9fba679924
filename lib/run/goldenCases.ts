import { findNetwork } from '@/lib/nn/catalog'
import type { AnyKnobValues } from '@/lib/nn/knob'
import type { Layer } from '@/lib/nn/layer'
import { instantiate, STANDARDIZED, type Preprocessing } from '@/lib/nn/network'
import { resolve } from '@/lib/nn/resolve'
import type { Shape } from '@/lib/nn/shape'
import { tinyNetworks } from './tinyNetworks'

/** `tiny` and `small` run on every backend in moments; `full` is the published size. */
export type GoldenSize = 'tiny' | 'small' | 'full'

/** One network, at one setting, that PyTorch and the browser both run. */
export interface GoldenCase {
  /** Also the golden's file name. */
  readonly name: string
  readonly size: GoldenSize
  readonly seed: number
  readonly input: Shape
  readonly layers: readonly Layer[]
  readonly preprocessing: Preprocessing
}

const fromCatalog = (name: string, size: GoldenSize, id: string, values: AnyKnobValues): GoldenCase => {
  const network = findNetwork(id)
  const { input, layers } = instantiate(network, values)
  return { name, size, seed: 1, input, layers, preprocessing: network.preprocessing }
}

/** Every golden: tiny networks for single rules, each of the four small and at full size. */
export const goldenCases: readonly GoldenCase[] = [
  ...tinyNetworks.map(({ name, input, nodes }): GoldenCase => {
    return { name, size: 'tiny', seed: 1, input, layers: resolve(nodes, input), preprocessing: STANDARDIZED }
  }),
  fromCatalog('squeezenet-1.0-simple-67', 'small', 'squeezenet', { version: '1.0', bypass: 'simple', resolution: 67 }),
  fromCatalog('squeezenet-1.1-complex-64', 'small', 'squeezenet', { version: '1.1', bypass: 'complex', resolution: 64 }),
  fromCatalog('mobilenet-0.5-64', 'small', 'mobilenet', { alpha: 0.5, resolution: 64 }),
  fromCatalog('mobilenet-0.25-75', 'small', 'mobilenet', { alpha: 0.25, resolution: 75 }),
  fromCatalog('shufflenet-g3-64', 'small', 'shufflenet', { groups: 3, scale: 0.5, resolution: 64 }),
  fromCatalog('shufflenet-g4-unshuffled-75', 'small', 'shufflenet', { groups: 4, scale: 0.25, shuffle: false, resolution: 75 }),
  fromCatalog('xception-96', 'small', 'xception', { resolution: 96 }),
  fromCatalog('squeezenet-224', 'full', 'squeezenet', {}),
  fromCatalog('mobilenet-224', 'full', 'mobilenet', {}),
  fromCatalog('shufflenet-g3-224', 'full', 'shufflenet', { groups: 3 }),
  fromCatalog('shufflenet-g8-224', 'full', 'shufflenet', { groups: 8 }),
  fromCatalog('xception-299', 'full', 'xception', {}),
]
