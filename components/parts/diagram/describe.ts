import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import type { Locale } from '@/lib/i18n/locale'
import { formatCount, formatDuration, formatShare } from '@/lib/i18n/numbers'
import { operationKind, type Layer } from '@/lib/nn/layer'
import type { ReceptiveField } from '@/lib/nn/receptive'
import { formatShape } from '@/lib/nn/shape'
import type { ActivationName } from '@/lib/nn/spec'
import type { Sums } from './facts'
import { diagramWords, type DiagramWords } from './words'

const activations: Readonly<Record<ActivationName, string>> = {
  relu: 'ReLU',
  relu6: 'ReLU6',
  elu: 'ELU',
  softmax: 'softmax',
}

export const square = ([h, w]: readonly [number, number]) => `${h} × ${w}`

/** `pointwise convolution`, without what follows it. */
export function operationName(layer: Layer, words: DiagramWords): string {
  const { ops } = words
  switch (layer.op) {
    case 'conv':
    case 'depthwise': {
      const kind = operationKind(layer)
      if (kind === 'grouped') return ops.grouped(layer.groups)
      return kind === 'depthwise' || kind === 'pointwise' ? ops[kind] : ops.standard
    }
    case 'pool':
      return layer.kind === 'max' ? ops.maxPool : ops.averagePool
    case 'activation':
      return activations[layer.activation]
    case 'shuffle':
      return ops.shuffle(layer.groups)
    default:
      return ops[layer.op]
  }
}

/** Bias, normalization and activation that belong to a layer: `batch normalization, ReLU6`. */
export function follows(layer: Layer, words: DiagramWords): readonly string[] {
  return [
    'bias' in layer && layer.bias ? words.after.bias : null,
    layer.op !== 'norm' && 'norm' in layer && layer.norm ? words.after.norm : null,
    layer.op !== 'activation' && 'activation' in layer && layer.activation ? activations[layer.activation] : null,
  ].filter((text) => text !== null)
}

/** The shortest that still says which operation it is: `dw 3×3`, `1×1`, `max`, `+`. */
export function operationTag(layer: Layer, { short }: DiagramWords): readonly string[] {
  switch (layer.op) {
    case 'conv':
    case 'depthwise': {
      const kernel = layer.kernel.join('×')
      const kind = operationKind(layer)
      if (kind === 'depthwise') return [`${short.depthwise} ${kernel}`, kernel]
      return kind === 'grouped' ? [`${short.grouped} ${kernel}`, kernel] : [kernel]
    }
    case 'pool': {
      const name = layer.kind === 'max' ? short.max : short.average
      return [`${name} ${layer.kernel.join('×')}`, name]
    }
    case 'activation':
      return [activations[layer.activation]]
    default:
      return [short[layer.op]]
  }
}

type WindowedLayer = Extract<Layer, { readonly kernel: unknown }>

export interface LayerNumbers {
  readonly sums: Sums
  readonly field: ReceptiveField
  readonly unit: Unit
  /** Milliseconds in the last run here. */
  readonly ms: number | null
}

function spokenWindow({ op, kernel, stride }: WindowedLayer, { spoken }: DiagramWords): string {
  const size = op === 'pool' ? spoken.window(square(kernel)) : spoken.kernel(square(kernel))
  return stride[0] > 1 ? size + spoken.stride(stride[0]) : size
}

/** One sentence about a layer, for the live region. */
export function describeLayer(layer: Layer, { sums, field, unit, ms }: LayerNumbers, locale: Locale): string {
  const words = diagramWords[locale]
  const { spoken } = words
  const parts = [
    operationName(layer, words),
    ...('kernel' in layer ? [spokenWindow(layer, words)] : []),
    `${layer.inputShapes.map(formatShape).join(' + ')} → ${formatShape(layer.output)}`,
    spoken.field(square(field.size)),
    spoken.parameters(formatCount(sums.parameters)),
    spoken.share(unitWords[locale][unit].of(formatCount(operationsIn(unit, sums.macs))), formatShare(sums.macShare)),
    ...(ms === null ? [] : [spoken.time(formatDuration(ms))]),
  ]
  return layer.id + words.colon + parts.join(words.separator) + words.stop
}

/** One sentence about a block or the whole network. */
export function describeBlock(name: string, sums: Sums, unit: Unit, ms: number | null, locale: Locale): string {
  const words = diagramWords[locale]
  const { spoken } = words
  const operations = unitWords[locale][unit].of(formatCount(operationsIn(unit, sums.macs)))
  const parts = [
    spoken.layers(sums.layers),
    `${formatShape(sums.input)} → ${formatShape(sums.output)}`,
    spoken.parameters(formatCount(sums.parameters)),
    sums.macShare === 1 ? operations : spoken.share(operations, formatShare(sums.macShare)),
    ...(ms === null ? [] : [spoken.time(formatDuration(ms))]),
  ]
  return name + words.colon + parts.join(words.separator) + words.stop
}
