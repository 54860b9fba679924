import { findNetwork } from '@/lib/nn/catalog'
import type { AnyKnobValues } from '@/lib/nn/knob'
import type { Layer } from '@/lib/nn/layer'
import { instantiate, STANDARDIZED, type Preprocessing, type Resolved } from '@/lib/nn/network'
import { resolve } from '@/lib/nn/resolve'
import type { Shape } from '@/lib/nn/shape'
import { tinyNetworks, type TinyNetwork } from './tinyNetworks'

/** One network, at one setting, that PyTorch and the browser both run. */
export interface GoldenCase {
  /** Also the golden's file name. */
  readonly name: string
  /** `tiny` and `small` are quick on every backend; `full` is the published size. */
  readonly size: 'tiny' | 'small' | 'full'
  readonly seed: number
  readonly input: Shape
  readonly layers: readonly Layer[]
  readonly preprocessing: Preprocessing
  /** What to calibrate the seeded weights with; null leaves them as they are (shallow enough to need nothing). */
  readonly resolved: Resolved | null
}

function tiny({ name, input, nodes }: TinyNetwork): GoldenCase {
  return {
    name,
    size: 'tiny',
    seed: 1,
    input,
    layers: resolve(nodes, input),
    preprocessing: STANDARDIZED,
    resolved: null,
  }
}

function one(name: string, size: GoldenCase['size'], id: string, values: AnyKnobValues = {}): GoldenCase {
  const network = findNetwork(id)
  const resolved = instantiate(network, values)
  return {
    name,
    size,
    seed: 1,
    input: resolved.input,
    layers: resolved.layers,
    preprocessing: network.preprocessing,
    resolved,
  }
}

/** Every golden: tiny networks for single rules, then each of the four small and at full size. */
export const goldenCases: readonly GoldenCase[] = [
  ...tinyNetworks.map(tiny),
  one('squeezenet-1.0-simple-67', 'small', 'squeezenet', { version: '1.0', bypass: 'simple', resolution: 67 }),
  one('squeezenet-1.1-complex-64', 'small', 'squeezenet', { version: '1.1', bypass: 'complex', resolution: 64 }),
  one('mobilenet-0.5-64', 'small', 'mobilenet', { alpha: 0.5, resolution: 64 }),
  one('mobilenet-0.25-75', 'small', 'mobilenet', { alpha: 0.25, resolution: 75 }),
  one('shufflenet-g3-64', 'small', 'shufflenet', { groups: 3, scale: 0.5, resolution: 64 }),
  one('shufflenet-g4-unshuffled-75', 'small', 'shufflenet', { groups: 4, scale: 0.25, shuffle: false, resolution: 75 }),
  one('xception-96', 'small', 'xception', { resolution: 96 }),
  one('squeezenet-224', 'full', 'squeezenet'),
  one('mobilenet-224', 'full', 'mobilenet'),
  one('shufflenet-g3-224', 'full', 'shufflenet'),
  one('shufflenet-g8-224', 'full', 'shufflenet', { groups: 8 }),
  one('xception-299', 'full', 'xception'),
]
