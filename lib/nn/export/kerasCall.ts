import { soleInput, type ConvLayer, type Layer, type PoolLayer } from '../layer'
import type { BatchNorm } from '../spec'
import { slide } from '../window'
import { channels, fixed, free, type Argument, type Call } from './call'
import { kerasPadding } from './pooling'
import { boolean, optional, quote, side } from './python'

/** A layer as a call of Keras, or of a helper of {@link kerasHelper}. Input and name are added where it is printed. */
export function kerasCall(layer: Layer): Call {
  switch (layer.op) {
    case 'conv':
      return {
        callee: 'conv',
        arguments: [
          channels('filters', layer.output[2]),
          ...windowed(layer),
          channels('groups', layer.groups, '1'),
          ...weighted(layer),
        ],
      }
    case 'depthwise': {
      const multiplier = layer.output[2] / soleInput(layer)[2]
      return {
        callee: 'depthwise',
        arguments: [...windowed(layer), free('multiplier', String(multiplier), '1'), ...weighted(layer)],
      }
    }
    case 'dense':
      return { callee: 'dense', arguments: [channels('units', layer.output[2]), ...weighted(layer)] }
    case 'pool':
      return pool(layer)
    case 'globalPool':
      return { callee: 'layers.GlobalAveragePooling2D', arguments: [fixed('keepdims', 'True', 'False')] }
    case 'norm':
      return { callee: 'norm', arguments: [...normalized(layer.norm), activated(layer)] }
    case 'activation':
      return { callee: 'layers.Activation', arguments: [fixed('activation', quote(layer.activation))] }
    case 'lrn':
      return {
        callee: 'local_response',
        arguments: [
          fixed('size', String(layer.size)),
          fixed('bias', String(layer.lrnBias)),
          fixed('alpha', String(layer.alpha)),
          fixed('beta', String(layer.beta)),
        ],
      }
    case 'shuffle':
      return { callee: 'shuffle', arguments: [channels('groups', layer.groups)] }
    case 'flatten':
      return { callee: 'layers.Reshape', arguments: [free('target_shape', `(1, 1, ${layer.output[2]})`)] }
    case 'dropout':
      return { callee: 'layers.Dropout', arguments: [fixed('rate', String(layer.rate))] }
    case 'concat':
      return { callee: 'layers.Concatenate', arguments: [] }
    case 'add':
      return { callee: 'layers.Add', arguments: [] }
  }
}

const windowed = (layer: ConvLayer): Argument[] => [
  fixed('kernel', side(layer.kernel)),
  free('stride', side(layer.stride), '1'),
  free('pad', convolutionPadding(layer), quote('valid')),
]

/** A stride reads the map from where its pads begin, so only without one does `same` say it all. */
function convolutionPadding({ id, inputShapes, kernel, stride, pads }: ConvLayer): string {
  const { top, bottom, left, right } = pads
  if (top + bottom + left + right === 0) return quote('valid')
  const [h, w] = inputShapes[0]!
  const same = slide(id, [h, w], kernel, stride, 'same').pads
  const equal = same.top === top && same.bottom === bottom && same.left === left && same.right === right
  return equal && stride[0] === 1 && stride[1] === 1 ? quote('same') : explicit(pads)
}

const explicit = ({ top, bottom, left, right }: ConvLayer['pads']) => `((${top}, ${bottom}), (${left}, ${right}))`

function pool(layer: PoolLayer): Call {
  const padding = kerasPadding(layer)
  const window = [fixed('pool_size', side(layer.kernel)), fixed('strides', side(layer.stride))]
  if (padding) {
    const callee = layer.kind === 'max' ? 'layers.MaxPooling2D' : 'layers.AveragePooling2D'
    return { callee, arguments: [...window, free('padding', quote(padding), quote('valid'))] }
  }
  const callee = layer.kind === 'max' ? 'padded_max_pool' : 'padded_average_pool'
  return { callee, arguments: [...window, free('pad', explicit(layer.pads))] }
}

const weighted = (layer: Extract<Layer, { bias: boolean }>): Argument[] => [
  fixed('bias', boolean(layer.bias), 'False'),
  ...normalized(layer.norm),
  activated(layer),
]

const normalized = (norm: BatchNorm | null): Argument[] => [
  fixed('epsilon', optional(norm?.epsilon), 'None'),
  fixed('gain', boolean(norm?.scale ?? true), 'True'),
]

const activated = ({ activation }: Pick<ConvLayer, 'activation'>): Argument =>
  free('activation', activation ? quote(activation) : 'None', 'None')
