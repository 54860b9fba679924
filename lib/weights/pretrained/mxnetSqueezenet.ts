import { STANDARDIZED } from '@/lib/nn/network'
import type { Mapping } from './mapping'

const PLACES: Readonly<Record<string, number>> = { squeeze1x1: 0, expand1x1: 1, expand3x3: 2 }

/**
 * MXNet numbers the 26 convolutions in the order in which they are made: conv1, then squeeze, expand 1 × 1 and
 * expand 3 × 3 of fire2 … fire9, then conv10.
 */
function numberOf(id: string): number | null {
  if (id === 'conv1') return 0
  if (id === 'conv10') return 25
  const [, module, part] = /^fire([2-9])\/(\w+)$/.exec(id) ?? []
  const place = part === undefined ? undefined : PLACES[part]
  return place === undefined ? null : 1 + 3 * (Number(module) - 2) + place
}

/**
 * SqueezeNet 1.1 as gluon's model zoo exports it to ONNX (`squeezenet1.1-7.onnx`): `squeezenet0_conv0_weight` … `conv25`,
 * kernels [o, i, kh, kw], each with a `_bias`. 224 × 224 pixels in RGB with ImageNet's mean and deviation; the 1000
 * classes start at output 0. Its pools round up as ours do, which changes nothing at 224: 111, 55, 27 and 13 come out even. The file
 * ends before the softmax.
 */
export const mxnetSqueezenet: Mapping = {
  preprocessing: STANDARDIZED,
  labelOffset: 0,
  origins: ({ id }) => {
    const number = numberOf(id)
    if (number === null) return null
    return {
      kernel: { from: `squeezenet0_conv${number}_weight`, layout: 'oihw' },
      bias: { from: `squeezenet0_conv${number}_bias`, layout: 'same' },
    }
  },
}
