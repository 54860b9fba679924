import assert from 'node:assert/strict'
import type { Layer } from '@/lib/nn/layer'
import { tensorShapes, type LayerWeights, type Weights } from '../weights'
import type { NamedTensor } from './tensor'

/**
 * For tests: our weights under the names and in the layouts of those who published theirs. Layers are taken in the
 * order in which they run, and names are made as the publishers' programs make them; the tables under test are not used.
 */

type Exported = readonly [layer: Layer, weights: LayerWeights]

function inOrder(layers: readonly Layer[], weights: Weights): Exported[] {
  return layers.filter((layer) => weights.has(layer.id)).map((layer) => [layer, weights.get(layer.id)!])
}

/** [o, i, kh, kw] from our [kh, kw, i, o], element by element. */
function oihw([layer, { kernel }]: Exported, reverse = false): { shape: number[]; data: Float32Array } {
  const [kh, kw, inputs, outputs] = tensorShapes(layer).kernel as [number, number, number, number]
  const data = new Float32Array(kernel!.length)
  let at = 0
  for (let o = 0; o < outputs; o++) {
    for (let i = 0; i < inputs; i++) {
      const input = reverse ? inputs - 1 - i : i
      for (let y = 0; y < kh; y++) for (let x = 0; x < kw; x++) data[at++] = kernel![((y * kw + x) * inputs + input) * outputs + o]!
    }
  }
  return { shape: [outputs, inputs, kh, kw], data }
}

/** [o, i] from our [i, o]. */
function oi([layer, { kernel }]: Exported): { shape: number[]; data: Float32Array } {
  const [inputs, outputs] = tensorShapes(layer).kernel as [number, number]
  return { shape: [outputs, inputs], data: Float32Array.from(kernel!, (_, at) => kernel![(at % inputs) * outputs + Math.floor(at / inputs)]!) }
}

const vector = (name: string, data: Float32Array): NamedTensor => ({ name, shape: [data.length], data })

/** MobileNet as keras.applications builds it: 13 blocks, each with a depthwise and a pointwise convolution. */
export function asKeras(layers: readonly Layer[], weights: Weights): NamedTensor[] {
  const blocks = Array.from({ length: 13 }, (_, index) => [`conv_dw_${index + 1}`, `conv_pw_${index + 1}`])
  const names = ['conv1', ...blocks.flat(), 'conv_preds']
  const exported = inOrder(layers, weights)
  assert.equal(exported.length, names.length)
  return exported.flatMap(([layer, { kernel, bias, gamma, beta, mean, variance }], index) => {
    const name = names[index]!
    const shape = tensorShapes(layer).kernel!
    if (bias) return [{ name: `${name}/kernel`, shape: [1, 1, ...shape], data: kernel! }, vector(`${name}/bias`, bias)]
    const first: NamedTensor = name.includes('dw')
      ? { name: `${name}/depthwise_kernel`, shape: [3, 3, shape[3]!, 1], data: kernel! }
      : { name: `${name}/kernel`, shape, data: kernel! }
    const norm = { gamma, beta, moving_mean: mean, moving_variance: variance }
    return [first, ...Object.entries(norm).map(([what, data]) => vector(`${name}_bn/${what}`, data!))]
  })
}

/** SqueezeNet as gluon exports it: convolutions counted as they are made. */
export function asMxnet(layers: readonly Layer[], weights: Weights): NamedTensor[] {
  return inOrder(layers, weights).flatMap((one, index) => [
    { name: `squeezenet0_conv${index}_weight`, ...oihw(one) },
    vector(`squeezenet0_conv${index}_bias`, one[1].bias!),
  ])
}

/** One weighted module of timm's Xception: a convolution, and the normalization it ends with, if any. */
interface Module {
  readonly kernel: string
  readonly norm?: string
}

/** timm's Block: a list of ReLU, separable convolution and normalization that is numbered when it is complete. */
function timmBlock(name: string, count: number, startsWithRelu: boolean, skip: boolean): Module[] {
  const rep = Array.from({ length: count }, () => ['relu', 'separable', 'norm']).flat()
  const entries = startsWithRelu ? rep : rep.slice(1)
  const separable = entries.flatMap((kind, at): Module[] =>
    kind === 'separable'
      ? [{ kernel: `${name}.rep.${at}.conv1` }, { kernel: `${name}.rep.${at}.pointwise`, norm: `${name}.rep.${at + 1}` }]
      : [],
  )
  return skip ? [{ kernel: `${name}.skip`, norm: `${name}.skipbn` }, ...separable] : separable
}

function timmModules(): Module[] {
  const middle = Array.from({ length: 8 }, (_, index) => timmBlock(`block${index + 4}`, 3, true, false)).flat()
  return [
    { kernel: 'conv1', norm: 'bn1' },
    { kernel: 'conv2', norm: 'bn2' },
    ...timmBlock('block1', 2, false, true),
    ...timmBlock('block2', 2, true, true),
    ...timmBlock('block3', 2, true, true),
    ...middle,
    ...timmBlock('block12', 2, true, true),
    { kernel: 'conv3.conv1' },
    { kernel: 'conv3.pointwise', norm: 'bn3' },
    { kernel: 'conv4.conv1' },
    { kernel: 'conv4.pointwise', norm: 'bn4' },
  ]
}

/** What timm's module must be among ours, so that a wrong order does not pass. */
function assertSameKind({ kernel }: Module, layer: Layer): void {
  assert.ok(layer.op === 'conv' || layer.op === 'depthwise')
  assert.equal(layer.op === 'depthwise', kernel.includes('.conv1'), kernel)
  if (kernel.endsWith('skip')) assert.deepEqual([layer.kernel, layer.stride], [[1, 1], [2, 2]])
  if (kernel.endsWith('pointwise')) assert.deepEqual([layer.kernel, layer.stride], [[1, 1], [1, 1]])
}

/** Xception as timm builds `legacy_xception`. */
export function asTimm(layers: readonly Layer[], weights: Weights): NamedTensor[] {
  const exported = inOrder(layers, weights)
  const last = exported.pop()!
  const modules = timmModules()
  assert.equal(exported.length, modules.length)
  const body = exported.flatMap((one, index): NamedTensor[] => {
    const named = modules[index]!
    const [layer, { gamma, beta, mean, variance }] = one
    assertSameKind(named, layer)
    const kernel = { name: `${named.kernel}.weight`, ...oihw(one) }
    if (!named.norm) return [kernel]
    const norm = { weight: gamma, bias: beta, running_mean: mean, running_var: variance }
    return [kernel, ...Object.entries(norm).map(([what, data]) => vector(`${named.norm}.${what}`, data!))]
  })
  return [...body, { name: 'fc.weight', ...oi(last) }, vector('fc.bias', last[1].bias!)]
}

/** The bias that {@link asCaffe2} gives to conv1. */
export const caffe2Bias = (channels: number) => Float32Array.from({ length: channels }, (_, at) => (at - 7) / 8)

/** A ShuffleNet as Caffe2 exports it: counters for both kinds of convolution, BGR, a bias before conv1's normalization. */
export function asCaffe2(layers: readonly Layer[], weights: Weights): NamedTensor[] {
  const exported = inOrder(layers, weights)
  const last = exported.pop()!
  let pointwise = 0
  let depthwise = 0
  const body = exported.flatMap((one, index): NamedTensor[] => {
    const [layer, { gamma, beta, mean, variance }] = one
    const first = index === 0
    const name = first ? 'gpu_0/conv3_0' : layer.op === 'depthwise' ? `gpu_0/gconv3_${depthwise++}` : `gpu_0/gconv1_${pointwise++}`
    const bias = first ? caffe2Bias(mean!.length) : null
    const shifted = bias ? mean!.map((value, at) => value + bias[at]!) : mean!
    const norm = { s: gamma!, b: beta!, rm: shifted, riv: variance! }
    const rest = Object.entries(norm).map(([what, data]) => vector(`${name}_bn_${what}_0`, data))
    return [{ name: `${name}_w_0`, ...oihw(one, first) }, ...(bias ? [vector(`${name}_b_0`, bias)] : []), ...rest]
  })
  return [...body, { name: 'gpu_0/pred_w_0', ...oi(last) }, vector('gpu_0/pred_b_0', last[1].bias!)]
}
