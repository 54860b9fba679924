import * as tf from '@tensorflow/tfjs-core'
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl'
import type { FilterTensors } from '../upload'
import { ConvolutionProgram, type ConvolutionSpec } from './convolutionProgram'

/** Name of the kernel among tfjs' own. */
const KERNEL = 'PackedConvolution'

export type ConvolutionAttributes = Omit<ConvolutionSpec, 'batch' | 'input' | 'bias' | 'plus' | 'broken' | 'tall'>

tf.registerKernel({
  kernelName: KERNEL,
  backendName: 'webgl',
  kernelFunc: ({ inputs, attrs, backend }) => {
    const { x, filter, bias, plus } = inputs as {
      x: tf.TensorInfo
      filter: tf.TensorInfo
      bias?: tf.TensorInfo
      plus?: tf.TensorInfo
    }
    const webgl = backend as MathBackendWebGL
    const [batch, ...input] = x.shape as [number, number, number, number]
    const [kh, kw, rows, cout] = filter.shape as [number, number, number, number]
    const kernel = { ...filter, shape: [kh * kw * rows, cout] }
    const limits = { broken: !hasWholePixels(x, webgl), tall: Math.max(...kernel.shape) > longestSide() }
    const spec = {
      batch,
      input,
      bias: bias !== undefined,
      plus: plus !== undefined,
      ...limits,
      ...(attrs as unknown as ConvolutionAttributes),
    }
    return webgl.runWebGLProgram(
      new ConvolutionProgram(spec),
      [x, kernel, ...(bias ? [bias] : []), ...(plus ? [plus] : [])],
      'float32',
    )
  },
})

/** Rows and columns of numbers that fit a texture of texels, two by two. */
const longestSide = () => 2 * tf.env().getNumber('WEBGL_MAX_TEXTURE_SIZE')

/**
 * True if all channels of a pixel certainly lie side by side in the texture. Where it is yet to be made, tfjs lays out
 * pixels or rows below each other (or maps, where they are several) if these fit, so that both answers are the same.
 */
function hasWholePixels({ dataId, shape }: tf.TensorInfo, { texData }: MathBackendWebGL): boolean {
  const { texture, isPacked, texShape, shape: stored } = texData.get(dataId)
  const [batch, h, w, c] = shape as [number, number, number, number]
  const channels = c + (c % 2)
  const row = (w + (w % 2)) * channels
  if (!texture) {
    const layouts = [[(batch * h * row) / channels, channels], batch === 1 ? [h, row] : [batch, h * row]]
    return layouts.some((layout) => Math.max(...layout) <= longestSide())
  }
  return isPacked === true && stored.slice(-2).join() === [w, c].join() && texShape![1] % channels === 0
}

/**
 * A convolution of `x` `[batch, h, w, c]` in groups on webgl (version 2): sums, bias, channel shuffle, the map `plus`
 * added if there is one, activation. `filter` is `[kh, kw, windowRows(c/groups), cout]` (see `windowKernel`); its
 * columns and `bias` `[cout]` are in the order after the shuffle.
 */
export function convolution(
  x: tf.Tensor4D,
  { filter, bias }: FilterTensors,
  plus: tf.Tensor4D | undefined,
  attributes: ConvolutionAttributes,
): tf.Tensor4D {
  return tf.engine().runKernel(KERNEL, { x, filter, ...(bias && { bias }), ...(plus && { plus }) }, {
    ...attributes,
  } as unknown as tf.NamedAttrMap)
}
