import * as tf from '@tensorflow/tfjs-core'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import type { Pads, Pair, Shape } from '@/lib/nn/shape'
import type { FilterTensors } from '../upload'

/** Name of the kernel among tfjs' own. */
const KERNEL = 'StripedConvolution'

const FLOAT_BYTES = 4

interface Inputs {
  readonly x: tf.TensorInfo
  readonly filters: readonly tf.TensorInfo[]
  readonly biases: readonly tf.TensorInfo[]
}

export interface StripedAttributes {
  readonly output: Shape
  readonly stride: Pair
  readonly pads: Pads
  /** True if the channels are shuffled afterwards, in as many groups. */
  readonly shuffle: boolean
  readonly activation: tf.fused.Activation
}

/**
 * A map `[h, w, c]` is also `[h, w·groups, c/groups]`: each of its columns is a column for each group. A convolution that
 * begins at column g, with `groups` times the stride and the dilation, computes group g where it lies, with tfjs' own
 * kernel; only the outputs, `[groups, pixels, cout/groups]`, have to be put in order, and a shuffle is just another order.
 */
function striped(inputs: Inputs, attributes: StripedAttributes, backend: BackendWasm): tf.TensorInfo {
  const { x, filters, biases } = inputs
  const {
    output: [oh, ow, cout],
    stride,
    pads,
    shuffle,
    activation,
  } = attributes
  const [batch, h, w, c] = x.shape as [number, number, number, number]
  const groups = filters.length
  const width = c / groups
  const shape = [groups, batch * oh * ow, cout / groups]
  const size = batch * oh * ow * (cout / groups) * FLOAT_BYTES
  const attrs = {
    strides: [stride[0], stride[1] * groups],
    pad: [
      [0, 0],
      [pads.top, pads.bottom],
      [pads.left * groups, pads.right * groups],
      [0, 0],
    ],
    dilations: [1, groups],
    dataFormat: 'NHWC',
    activation,
  }
  const convolve = tf.getKernel('FusedConv2D', 'wasm').kernelFunc
  const transpose = tf.getKernel('Transpose', 'wasm').kernelFunc
  const begin = backend.getMemoryOffset(x.dataId)
  const joined = backend.makeOutput(shape, 'float32')
  for (const [g, filter] of filters.entries()) {
    const column = backend.makeOutput([batch, h, w * groups, width], 'float32', begin + g * width * FLOAT_BYTES)
    const part = convolve({
      inputs: { x: column, filter, bias: biases[g] } as tf.NamedTensorInfoMap,
      attrs,
      backend,
    }) as tf.TensorInfo
    forget(backend, column)
    const from = backend.getMemoryOffset(part.dataId)
    heapOf(backend).HEAPU8.copyWithin(backend.getMemoryOffset(joined.dataId) + g * size, from, from + size)
    backend.disposeData(part.dataId)
  }
  const output = transpose({
    inputs: { x: joined },
    attrs: { perm: shuffle ? [1, 2, 0] : [1, 0, 2] },
    backend,
  }) as tf.TensorInfo
  backend.disposeData(joined.dataId)
  return { ...output, shape: [batch, oh, ow, cout] }
}

/** Drops a view without freeing the memory, which is another tensor's. */
function forget(backend: BackendWasm, { dataId }: tf.TensorInfo): void {
  heapOf(backend).tfjs.disposeData(backend.dataIdMap.get(dataId).id)
  backend.dataIdMap.delete(dataId)
}

/** What tfjs keeps of its module, and its types leave out. */
interface Heap {
  readonly HEAPU8: Uint8Array
  readonly tfjs: { disposeData(id: number): void }
}

const heapOf = ({ wasm }: BackendWasm) => wasm as unknown as Heap

tf.registerKernel({
  kernelName: KERNEL,
  backendName: 'wasm',
  kernelFunc: ({ inputs, attrs, backend }) =>
    striped(inputs as unknown as Inputs, attrs as unknown as StripedAttributes, backend as BackendWasm),
})

/**
 * A convolution of `x` `[batch, h, w, c]` in groups on wasm, with bias, channel shuffle and activation. Each group has
 * its filter `[kh, kw, c/groups, cout/groups]` and bias, in the order before the shuffle.
 */
export function stripes(x: tf.Tensor4D, groups: readonly FilterTensors[], attributes: StripedAttributes): tf.Tensor4D {
  const inputs = { x, filters: groups.map(({ filter }) => filter), biases: groups.flatMap(({ bias }) => bias ?? []) }
  return tf
    .engine()
    .runKernel(KERNEL, inputs as unknown as tf.NamedTensorMap, { ...attributes } as unknown as tf.NamedAttrMap)
}
