import { soleInput, type ConvLayer, type Layer, type PoolLayer } from '../layer'
import type { ActivationName, BatchNorm } from '../spec'
import type { Pads } from '../shape'
import { channels, fixed, free, type Argument, type Call } from './call'
import { torchPadding } from './pooling'
import { boolean, optional, side } from './python'

/** A layer as a call of `torch.nn`, or of a helper of {@link torchHelper}. Concat and add are classes around their branches. */
export function torchCall(layer: Layer): Call {
  switch (layer.op) {
    case 'conv':
    case 'depthwise':
      return {
        callee: 'conv',
        arguments: [
          ...between(layer),
          fixed('kernel', side(layer.kernel)),
          free('stride', side(layer.stride), '1'),
          free('padding', padding(layer.pads), '0'),
          channels('groups', layer.groups, '1'),
          ...weighted(layer),
        ],
      }
    case 'dense':
      return { callee: 'dense', arguments: [...between(layer), ...weighted(layer)] }
    case 'pool':
      return pool(layer)
    case 'globalPool':
      return { callee: 'nn.AdaptiveAvgPool2d', arguments: [fixed('output_size', '1')] }
    case 'norm':
      return {
        callee: 'norm',
        arguments: [channels('channels', layer.output[2]), ...normalized(layer.norm), activated(layer)],
      }
    case 'activation':
      return layer.activation === 'softmax'
        ? { callee: 'nn.Softmax', arguments: [fixed('dim', '1', '0')] }
        : { callee: classOf(layer.activation), arguments: [] }
    case 'lrn':
      // PyTorch divides alpha by the size.
      return {
        callee: 'nn.LocalResponseNorm',
        arguments: [
          fixed('size', String(layer.size)),
          fixed('alpha', `${layer.size} * ${layer.alpha}`, ''),
          fixed('beta', String(layer.beta), '0.75'),
          fixed('k', String(layer.lrnBias), '1'),
        ],
      }
    case 'shuffle':
      return { callee: 'Shuffle', arguments: [channels('groups', layer.groups)] }
    case 'flatten':
      return { callee: 'FlattenByRows', arguments: [] }
    case 'dropout':
      return { callee: 'nn.Dropout', arguments: [fixed('p', String(layer.rate))] }
    case 'concat':
      return { callee: 'Concat', arguments: [] }
    case 'add':
      return { callee: 'Add', arguments: [] }
  }
}

const between = (layer: Layer): Argument[] => [channels('cin', soleInput(layer)[2]), channels('cout', layer.output[2])]

/** One number where all sides are equal, or (left, right, top, bottom) as `ZeroPad2d` takes them. */
function padding({ top, bottom, left, right }: Pads): string {
  return top === bottom && top === left && top === right ? String(top) : `(${left}, ${right}, ${top}, ${bottom})`
}

function pool(layer: PoolLayer): Call {
  const fit = torchPadding(layer)
  const window = [fixed('kernel_size', side(layer.kernel)), fixed('stride', side(layer.stride))]
  if (!fit) {
    const callee = layer.kind === 'max' ? 'padded_max_pool' : 'PaddedAveragePool'
    const { top, bottom, left, right } = layer.pads
    return { callee, arguments: [...window, free('padding', `(${left}, ${right}, ${top}, ${bottom})`)] }
  }
  const border = [free('padding', side(fit.padding), '0'), free('ceil_mode', boolean(fit.ceil), 'False')]
  if (layer.kind === 'max') return { callee: 'nn.MaxPool2d', arguments: [...window, ...border] }
  const inside = side(fit.padding) === '0' && !fit.ceil
  return {
    callee: 'nn.AvgPool2d',
    arguments: [...window, ...border, free('count_include_pad', boolean(inside), 'True')],
  }
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
  free('activation', activation ? classOf(activation) : 'None', 'None')

/** What makes the module when called. */
function classOf(name: ActivationName): string {
  switch (name) {
    case 'relu':
      return 'nn.ReLU'
    case 'relu6':
      return 'nn.ReLU6'
    case 'elu':
      return 'nn.ELU'
    case 'softmax':
      return 'nn.Softmax2d'
  }
}
