import * as tf from '@tensorflow/tfjs-core'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import type { FilterTensors } from '../filters'

/** Name of the kernel among tfjs' own. */
const KERNEL = 'StripedPointwise'

const FLOAT_BYTES = 4

interface Inputs {
  readonly x: tf.TensorInfo
  readonly filters: readonly tf.TensorInfo[]
  readonly biases: readonly tf.TensorInfo[]
}

export interface StripedAttributes {
  /** True if the channels are shuffled afterwards, in as many groups. */
  readonly shuffle: boolean
  readonly activation: tf.fused.Activation
}

/**
 * A map `[rows, c]` is also `[rows, groups, c/groups]`: a picture with a column for each group. A 1×1 convolution with
 * stride `groups` that begins at column g computes group g where it lies, with tfjs' own kernel; only the outputs,
 * `[groups, rows, cout/groups]`, have to be put in order, and a shuffle is just another order.
 */
function striped(inputs: Inputs, { shuffle, activation }: StripedAttributes, backend: BackendWasm): tf.TensorInfo {
  const { x, filters, biases } = inputs
  const [batch, h, w, c] = x.shape as [number, number, number, number]
  const rows = batch * h * w
  const groups = filters.length
  const width = c / groups
  const outputs = filters[0]!.shape[3]!
  const size = rows * outputs * FLOAT_BYTES
  const convolve = tf.getKernel('FusedConv2D', 'wasm').kernelFunc
  const transpose = tf.getKernel('Transpose', 'wasm').kernelFunc
  const begin = backend.getMemoryOffset(x.dataId)
  const joined = backend.makeOutput([groups, rows, outputs], 'float32')
  for (const [g, filter] of filters.entries()) {
    const column = backend.makeOutput([1, rows, groups, width], 'float32', begin + g * width * FLOAT_BYTES)
    const attrs = { strides: [1, groups], pad: 'valid', dilations: [1, 1], dataFormat: 'NHWC', activation }
    const part = convolve({ inputs: { x: column, filter, bias: biases[g] } as tf.NamedTensorInfoMap, attrs, backend }) as tf.TensorInfo
    forget(backend, column)
    const from = backend.getMemoryOffset(part.dataId)
    heapOf(backend).HEAPU8.copyWithin(backend.getMemoryOffset(joined.dataId) + g * size, from, from + size)
    backend.disposeData(part.dataId)
  }
  const output = transpose({ inputs: { x: joined }, attrs: { perm: shuffle ? [1, 2, 0] : [1, 0, 2] }, backend }) as tf.TensorInfo
  backend.disposeData(joined.dataId)
  return { ...output, shape: [batch, h, w, groups * outputs] }
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
 * A 1×1 convolution of `x` `[batch, h, w, c]` in groups, stride 1, no padding, with bias, activation and channel shuffle,
 * on wasm. Each group has its filter `[1, 1, c/groups, cout/groups]` and bias, in the order before the shuffle.
 */
export function stripes(x: tf.Tensor4D, groups: readonly FilterTensors[], attributes: StripedAttributes): tf.Tensor4D {
  const inputs = { x, filters: groups.map(({ filter }) => filter), biases: groups.flatMap(({ bias }) => bias ?? []) }
  return tf.engine().runKernel(KERNEL, inputs as unknown as tf.NamedTensorMap, { ...attributes })
}
