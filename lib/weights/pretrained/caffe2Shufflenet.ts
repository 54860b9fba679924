import type { Layer } from '@/lib/nn/layer'
import { STANDARDIZED } from '@/lib/nn/network'
import type { Mapping, Origin, Origins } from './mapping'

const isUnit = ({ blocks }: Layer) => blocks.length >= 2 && blocks[0]!.kind === 'stage'

/** Caffe2's name of a layer: units are counted through all stages, and their two pointwise convolutions with them. */
function nameOf(layer: Layer, layers: readonly Layer[]): string | null {
  if (layer.id === 'conv1') return 'conv3_0'
  if (layer.id === 'fc') return 'pred'
  if (!isUnit(layer)) return null
  const units = [...new Set(layers.filter(isUnit).map(({ blocks }) => blocks[1]!.id))]
  const unit = units.indexOf(layer.blocks[1]!.id)
  switch (layer.id.split('/').at(-1)) {
    case 'gconv1':
      return `gconv1_${2 * unit}`
    case 'dw':
      return `gconv3_${unit}`
    case 'gconv2':
      return `gconv1_${2 * unit + 1}`
    default:
      return null
  }
}

const PREFIX = 'gpu_0/'

/**
 * ShuffleNets that Caffe2 trained and exported to ONNX (`shufflenet-9.onnx`), whatever their stages, widths and groups:
 * conv1 is `gpu_0/conv3_0_w_0`; unit u, counted from 0 through all stages, has `gconv1_{2u}`, the depthwise `gconv3_{u}`
 * and `gconv1_{2u+1}`; each has `_bn_s_0` (γ), `_bn_b_0` (β), `_bn_rm_0` (mean) and `_bn_riv_0`, which despite its
 * name holds the variance; the classifier is `pred_w_0` [o, i] and `pred_b_0`. Names as in Arm's Compute Library,
 * examples/graph_shufflenet.cpp, which loads the same weights.
 *
 * conv1 has a bias `conv3_0_b_0` before its normalization. A layer of ours without one takes it off the mean, which is
 * the same: (x + b) − μ = x − (μ − b).
 *
 * It was evaluated on BGR with ImageNet's mean and deviation (FAI-PEP, shufflenet_accuracy_imagenet.json: OpenCV's
 * order is kept), so conv1's input channels are turned round here. The 1000 classes start at output 0.
 */
export const caffe2Shufflenet: Mapping = {
  preprocessing: STANDARDIZED,
  labelOffset: 0,
  origins: (layer, layers) => {
    const name = nameOf(layer, layers)
    if (!name) return null
    const origin = (what: string): Origin => ({ from: `${PREFIX}${name}_${what}`, layout: 'same' })
    if (layer.op === 'dense') return { kernel: { ...origin('w_0'), layout: 'oi' }, bias: origin('b_0') }
    if (layer.op !== 'conv' && layer.op !== 'depthwise') return null
    const first = layer.id === 'conv1'
    const origins: Origins = {
      kernel: { ...origin('w_0'), layout: 'oihw', reverseInputs: first },
      bias: origin('b_0'),
      gamma: origin('bn_s_0'),
      beta: origin('bn_b_0'),
      mean: origin('bn_rm_0'),
      variance: origin('bn_riv_0'),
    }
    return first && !layer.bias
      ? { ...origins, mean: { ...origin('bn_rm_0'), minus: `${PREFIX}${name}_b_0` } }
      : origins
  },
}
