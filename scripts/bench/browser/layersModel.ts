import * as tf from '@tensorflow/tfjs-core'
import {
  layers as keras,
  input as kerasInput,
  model,
  type LayersModel,
  type SymbolicTensor,
} from '@tensorflow/tfjs-layers'
import { soleInput, type ConvLayer, type Layer, type PoolLayer } from '@/lib/nn/layer'
import { INPUT } from '@/lib/nn/resolve'
import type { Pads, Shape } from '@/lib/nn/shape'
import type { ActivationName, BatchNorm } from '@/lib/nn/spec'
import type { LayerWeights, Weights } from '@/lib/weights/weights'

type Built = InstanceType<typeof keras.Layer>

/**
 * The network as a tfjs-layers model, as Keras' own networks are written: convolution, normalization and activation
 * are layers of their own where there is a normalization. Throws for what tfjs-layers does not have: groups between
 * one and all (it would build a dense kernel without a word), shuffles.
 */
export function layersModel(layers: readonly Layer[], weights: Weights, input: Shape): LayersModel {
  const start = kerasInput({ shape: [...input] })
  const outputs = new Map<string, SymbolicTensor>([[INPUT, start]])
  const given: {
    readonly built: Built
    readonly tensors: readonly (readonly [Float32Array, readonly number[] | null])[]
  }[] = []

  const apply = (
    built: Built,
    x: SymbolicTensor | SymbolicTensor[],
    tensors: (typeof given)[number]['tensors'] = [],
  ) => {
    if (tensors.length > 0) given.push({ built, tensors })
    return built.apply(x) as SymbolicTensor
  }
  const activated = (name: ActivationName | null, x: SymbolicTensor) => {
    if (name === null) return x
    return apply(name === 'relu6' ? keras.reLU({ maxValue: 6 }) : keras.activation({ activation: name }), x)
  }
  const normalized = (norm: BatchNorm, { gamma, beta, mean, variance }: LayerWeights, x: SymbolicTensor) =>
    apply(
      keras.batchNormalization({ epsilon: norm.epsilon, scale: norm.scale }),
      x,
      [gamma, beta, mean, variance].flatMap((data) => (data ? [[data, null] as const] : [])),
    )

  const build = (layer: Layer, xs: readonly SymbolicTensor[]): SymbolicTensor => {
    const x = xs[0]!
    const own = weights.get(layer.id) ?? {}
    switch (layer.op) {
      case 'conv':
      case 'depthwise': {
        const [built, shape] = convolution(layer)
        const padded = padding(layer) === 'explicit' ? apply(keras.zeroPadding2d({ padding: pairs(layer.pads) }), x) : x
        const bias = own.bias ? [[own.bias, null] as const] : []
        const sums = apply(built, padded, [[own.kernel!, shape], ...bias])
        return layer.norm
          ? activated(layer.activation, normalized(layer.norm, own, sums))
          : activated(fused(layer) ? null : layer.activation, sums)
      }
      case 'dense':
        return activated(
          layer.activation,
          apply(keras.dense({ units: layer.output[2], useBias: layer.bias, kernelInitializer: 'zeros' }), x, [
            [own.kernel!, [soleInput(layer)[2], layer.output[2]]],
            ...(own.bias ? [[own.bias, null] as const] : []),
          ]),
        )
      case 'pool':
        return apply(pooling(layer), x)
      case 'globalPool':
        return apply(keras.globalAveragePooling2d({}), x)
      case 'activation':
        return activated(layer.activation, x)
      case 'norm':
        return activated(layer.activation, normalized(layer.norm, own, x))
      case 'flatten':
        return apply(keras.flatten(), x)
      case 'dropout':
        return apply(keras.dropout({ rate: layer.rate }), x)
      case 'concat':
        return apply(keras.concatenate({ axis: -1 }), [...xs])
      case 'add':
        return apply(keras.add(), [...xs])
      case 'shuffle':
      case 'lrn':
        throw new Error(`${layer.id}: tfjs-layers has no ${layer.op}`)
    }
  }
  for (const layer of layers)
    outputs.set(
      layer.id,
      build(
        layer,
        layer.inputs.map((id) => outputs.get(id)!),
      ),
    )
  const built = model({ inputs: start, outputs: outputs.get(layers.at(-1)!.id)! })
  for (const { built: layer, tensors } of given) {
    tf.tidy(() => layer.setWeights(tensors.map(([data, shape]) => tf.tensor(data, shape ? [...shape] : [data.length]))))
  }
  return built
}

/** True where the convolution's own activation does it, in the same kernel. */
const fused = ({ norm, activation }: ConvLayer) => norm === null && (activation === 'relu' || activation === 'elu')

function convolution(layer: ConvLayer): readonly [Built, readonly number[]] {
  const cin = soleInput(layer)[2]
  const [kh, kw] = layer.kernel
  const cout = layer.output[2]
  const same = padding(layer) === 'same'
  const options = {
    kernelSize: [kh, kw] as [number, number],
    strides: [...layer.stride] as [number, number],
    padding: same ? ('same' as const) : ('valid' as const),
    useBias: layer.bias,
  }
  const activation = fused(layer) ? (layer.activation as 'relu' | 'elu') : undefined
  if (layer.groups === 1)
    return [keras.conv2d({ ...options, filters: cout, activation, kernelInitializer: 'zeros' }), [kh, kw, cin, cout]]
  if (layer.groups !== cin) throw new Error(`${layer.id}: tfjs-layers has no grouped convolution`)
  return [
    keras.depthwiseConv2d({ ...options, depthMultiplier: cout / cin, activation, depthwiseInitializer: 'zeros' }),
    [kh, kw, cin, cout / cin],
  ]
}

function pooling(layer: PoolLayer): Built {
  const how = padding(layer)
  if (how === 'explicit') throw new Error(`${layer.id}: tfjs-layers pads pools in its own way only`)
  const options = {
    poolSize: [...layer.kernel] as [number, number],
    strides: [...layer.stride] as [number, number],
    padding: how,
  }
  return layer.kind === 'max' ? keras.maxPooling2d(options) : keras.averagePooling2d(options)
}

/** Which of TensorFlow's paddings a layer's pads are. */
function padding(layer: ConvLayer | PoolLayer): 'valid' | 'same' | 'explicit' {
  const { pads, kernel, stride } = layer
  const wanted = [pads.top, pads.bottom, pads.left, pads.right]
  if (wanted.every((side) => side === 0)) return 'valid'
  const same = [0, 1].flatMap((axis) => {
    const side = soleInput(layer)[axis as 0 | 1]
    const total = Math.max(
      (Math.ceil(side / stride[axis as 0 | 1]) - 1) * stride[axis as 0 | 1] + kernel[axis as 0 | 1] - side,
      0,
    )
    return [Math.floor(total / 2), Math.ceil(total / 2)]
  })
  return wanted.every((side, at) => side === same[at]) ? 'same' : 'explicit'
}

const pairs = ({ top, bottom, left, right }: Pads): [[number, number], [number, number]] => [
  [top, bottom],
  [left, right],
]
