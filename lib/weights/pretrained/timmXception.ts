import type { Layer } from '@/lib/nn/layer'
import { SIGNED } from '@/lib/nn/network'
import type { Mapping } from './mapping'

interface Names {
  readonly kernel: string
  /** Prefix of the normalization's four tensors. */
  readonly norm: string
}

/**
 * timm counts blocks from the first residual one, so ours are one ahead. `rep` is a plain list of ReLU, separable
 * convolution and normalization, three entries each time; block1 (our block2) begins without the ReLU.
 */
function namesOf(id: string): Names | null {
  const [, first] = /^block1_conv([12])$/.exec(id) ?? []
  if (first) return { kernel: `conv${first}`, norm: `bn${first}` }
  const [, shortcut] = /^block(\d+)_shortcut$/.exec(id) ?? []
  if (shortcut) return { kernel: `block${Number(shortcut) - 1}.skip`, norm: `block${Number(shortcut) - 1}.skipbn` }
  const [, block, place, half] = /^block(\d+)_sepconv(\d)\/(dw|pw)$/.exec(id) ?? []
  if (!block) return null
  const part = half === 'dw' ? 'conv1' : 'pointwise'
  if (block === '14') return { kernel: `conv${Number(place) + 2}.${part}`, norm: `bn${Number(place) + 2}` }
  const relu = block === '2' ? 0 : 1
  const index = 3 * (Number(place) - 1) + relu
  const rep = `block${Number(block) - 1}.rep`
  return { kernel: `${rep}.${index}.${part}`, norm: `${rep}.${index + 1}` }
}

/**
 * Xception as timm's `legacy_xception` names it (timm/models/xception.py, after Cadene's and Standley's ports of
 * Chollet's weights): conv1, bn1, conv2, bn2, block1 … block12 with `rep` and `skip`, conv3, bn3, conv4, bn4, fc.
 * Kernels [o, i, kh, kw], fc [o, i]. 299 × 299 pixels in [−1, 1], RGB; the 1000 classes start at output 0.
 *
 * The weights are Keras', and so are our network's ε = 0.001 and its padding. The port reads them with PyTorch's
 * ε = 0.00001 and pads block2's pool (our block3_pool, 74 × 74) evenly; it states 78.9 % for 1,000 classes.
 */
export const timmXception: Mapping = {
  preprocessing: SIGNED,
  labelOffset: 0,
  origins: ({ id, op }: Layer) => {
    if (id === 'predictions')
      return { kernel: { from: 'fc.weight', layout: 'oi' }, bias: { from: 'fc.bias', layout: 'same' } }
    const names = namesOf(id)
    if (!names || (op !== 'conv' && op !== 'depthwise')) return null
    const norm = (what: string) => ({ from: `${names.norm}.${what}`, layout: 'same' }) as const
    return {
      kernel: { from: `${names.kernel}.weight`, layout: 'oihw' },
      gamma: norm('weight'),
      beta: norm('bias'),
      mean: norm('running_mean'),
      variance: norm('running_var'),
    }
  },
}
