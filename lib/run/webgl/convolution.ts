import * as tf from '@tensorflow/tfjs-core'
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl'
import type { FilterTensors } from '../compute'
import { ConvolutionProgram, type ConvolutionSpec } from './convolutionProgram'

/** Name of the kernel among tfjs' own. */
const KERNEL = 'PackedConvolution'

export type ConvolutionAttributes = Omit<ConvolutionSpec, 'batch' | 'input' | 'bias' | 'broken'>

tf.registerKernel({
  kernelName: KERNEL,
  backendName: 'webgl',
  kernelFunc: ({ inputs, attrs, backend }) => {
    const { x, filter, bias } = inputs as { x: tf.TensorInfo; filter: tf.TensorInfo; bias?: tf.TensorInfo }
    const webgl = backend as MathBackendWebGL
    const [batch, ...input] = x.shape as [number, number, number, number]
    const [kh, kw, rows, cout] = filter.shape as [number, number, number, number]
    const spec = { batch, input, bias: bias !== undefined, broken: !hasWholeColumns(x, webgl) }
    const program = new ConvolutionProgram({ ...spec, ...(attrs as unknown as ConvolutionAttributes) })
    const kernel = { ...filter, shape: [kh * kw * rows, cout] }
    return webgl.runWebGLProgram(program, bias ? [x, kernel, bias] : [x, kernel], 'float32')
  },
})

/** True if all channels of a column certainly lie side by side in the texture. One that tfjs has yet to make is not looked at. */
function hasWholeColumns({ dataId, shape }: tf.TensorInfo, { texData }: MathBackendWebGL): boolean {
  const { texture, isPacked, texShape, shape: stored } = texData.get(dataId)
  const ready = texture && isPacked && texShape && stored.slice(-2).join() === shape.slice(-2).join()
  return ready ? (texShape[1] / 2) % Math.ceil(shape[3]! / 2) === 0 : false
}

/**
 * A convolution of `x` `[batch, h, w, c]` in groups, with bias, activation and channel shuffle, on webgl (version 2).
 * `filter` is `[kh, kw, windowRows(c/groups), cout]` (see `windowKernel`); its columns and `bias` `[cout]` are in the
 * order after the shuffle.
 */
export function convolution(x: tf.Tensor4D, { filter, bias }: FilterTensors, attributes: ConvolutionAttributes): tf.Tensor4D {
  return tf.engine().runKernel(KERNEL, bias ? { x, filter, bias } : { x, filter }, { ...attributes } as unknown as tf.NamedAttrMap)
}
