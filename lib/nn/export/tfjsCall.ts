import { soleInput, type ConvLayer, type Layer } from '../layer'
import type { BatchNorm } from '../spec'
import type { Pads, Pair } from '../shape'
import { channels, fixed, free, type Argument, type Call } from './call'

/** Text as a JavaScript string. */
export const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`

/** A layer as a call of a helper of {@link tfjsHelper}; the name of layers with weights is added where it is printed. */
export function tfjsCall(layer: Layer): Call {
  switch (layer.op) {
    case 'conv':
    case 'depthwise':
      return {
        callee: 'conv',
        arguments: [
          ...between(layer),
          fixed('kernel', side(layer.kernel)),
          free('stride', side(layer.stride), '1'),
          free('pads', sides(layer.pads), '0'),
          channels('groups', layer.groups, '1'),
          ...weighted(layer),
        ],
      }
    case 'dense':
      return { callee: 'dense', arguments: [...between(layer), ...weighted(layer)] }
    case 'pool': {
      const { kind, kernel, stride, pads } = layer
      return {
        callee: `${kind}Pool`,
        arguments: [fixed('kernel', side(kernel)), free('stride', side(stride)), free('pads', sides(pads))],
      }
    }
    case 'globalPool':
      return { callee: 'globalPool', arguments: [] }
    case 'norm':
      return {
        callee: 'norm',
        arguments: [channels('count', layer.output[2]), ...normalized(layer.norm), activated(layer)],
      }
    case 'activation':
      return { callee: 'activate', arguments: [fixed('kind', quote(layer.activation))] }
    case 'lrn':
      return {
        callee: 'localResponse',
        arguments: [layer.size, layer.lrnBias, layer.alpha, layer.beta].map((value, index) =>
          fixed(['size', 'bias', 'alpha', 'beta'][index]!, String(value)),
        ),
      }
    case 'shuffle':
      return { callee: 'shuffle', arguments: [channels('groups', layer.groups)] }
    case 'flatten':
      return { callee: 'flatten', arguments: [] }
    case 'dropout':
      return { callee: 'dropout', arguments: [] }
    case 'concat':
      return { callee: 'concat', arguments: [] }
    case 'add':
      return { callee: 'add', arguments: [] }
  }
}

/** Callees that declare weights and so need a name. */
export const NAMED: ReadonlySet<string> = new Set(['conv', 'dense', 'norm'])

const between = (layer: Layer): Argument[] => [channels('cin', soleInput(layer)[2]), channels('cout', layer.output[2])]

const side = ([first, second]: Pair) => (first === second ? String(first) : `[${first}, ${second}]`)

/** One number where all sides are equal, or [top, bottom, left, right]. */
function sides({ top, bottom, left, right }: Pads): string {
  return top === bottom && top === left && top === right ? String(top) : `[${top}, ${bottom}, ${left}, ${right}]`
}

const weighted = (layer: Extract<Layer, { bias: boolean }>): Argument[] => [
  fixed('bias', String(layer.bias), 'false'),
  ...normalized(layer.norm),
  activated(layer),
]

const normalized = (norm: BatchNorm | null): Argument[] => [
  fixed('epsilon', String(norm?.epsilon ?? null), 'null'),
  fixed('gain', String(norm?.scale ?? true), 'true'),
]

const activated = ({ activation }: Pick<ConvLayer, 'activation'>): Argument =>
  free('activation', activation ? quote(activation) : 'null', 'null')
