import type { Layer } from '@/lib/nn/layer'
import { SIGNED } from '@/lib/nn/network'
import type { Mapping, Origins } from './mapping'

/** Keras' name of a layer with weights: ours, but for the classifier, which is a 1 × 1 convolution there. */
const nameOf = (layer: Layer) =>
  layer.id === 'fc' ? 'conv_preds' : /^conv(1|_[dp]w_\d+)$/.test(layer.id) ? layer.id : null

const KERNELS: Readonly<Record<string, Origins['kernel']>> = {
  conv: { from: 'kernel', layout: 'same' },
  depthwise: { from: 'depthwise_kernel', layout: 'hwcm' },
  dense: { from: 'kernel', layout: 'hwio' },
}

/**
 * MobileNet V1 as Keras names it (keras.applications, also in tfjs layers artifacts): `conv1/kernel`,
 * `conv_dw_1/depthwise_kernel`, `conv_pw_1/kernel`, `conv_preds/kernel` [1, 1, C, 1000] and `conv_preds/bias`;
 * normalization in `<layer>_bn/gamma`, `beta`, `moving_mean`, `moving_variance`. Pixels in [−1, 1], RGB; the 1000
 * classes start at output 0. α follows from the shapes; the resolution is not in the weights.
 */
export const kerasMobilenet: Mapping = {
  preprocessing: SIGNED,
  labelOffset: 0,
  origins: (layer) => {
    const name = nameOf(layer)
    const kernel = KERNELS[layer.op]
    if (!name || !kernel) return null
    const norm = (what: string) => ({ from: `${name}_bn/${what}`, layout: 'same' }) as const
    return {
      kernel: { ...kernel, from: `${name}/${kernel.from}` },
      bias: { from: `${name}/bias`, layout: 'same' },
      gamma: norm('gamma'),
      beta: norm('beta'),
      mean: norm('moving_mean'),
      variance: norm('moving_variance'),
    }
  },
}
