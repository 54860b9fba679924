import * as tf from '@tensorflow/tfjs-core'
import type { GPGPUProgram, MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl'
import type { Pads, Pair, Shape } from '@/lib/nn/shape'
import type { FilterTensors } from '../upload'
import { activate, type PackedActivation } from './activation'
import { lines, texelFunctions, windowTexels } from './texels'

/** Name of the kernel among tfjs' own. */
const KERNEL = 'PackedDepthwise'

export interface DepthwiseAttributes {
  readonly kernel: Pair
  readonly stride: Pair
  readonly pads: Pads
  readonly output: Shape
  readonly activation: PackedActivation | null
}

/**
 * A depthwise convolution with as many outputs as inputs, bias and activation. The kernel is a matrix of
 * `[taps, channels]`, so that one of its texels has the weights of two taps for an output texel's two channels.
 */
class DepthwiseProgram implements GPGPUProgram {
  readonly variableNames: string[]
  readonly outputShape: number[]
  readonly packedInputs = true
  readonly packedOutput = true
  readonly userCode: string

  constructor(
    batch: number,
    [h, w, c]: Shape,
    bias: boolean,
    { kernel, stride, pads, output, activation }: DepthwiseAttributes,
  ) {
    const texels = windowTexels(kernel[1], stride[1], pads.left)
    const rows = Array.from({ length: kernel[0] }, (_, row) => row)
    const columns = Array.from({ length: kernel[1] }, (_, column) => column)
    const pairs = Array.from({ length: Math.ceil((kernel[0] * kernel[1]) / 2) }, (_, pair) => pair)
    const channelTexels = Math.ceil(c / 2)
    const add = (row: number, column: number) => {
      const [first, second] = [texels.at(column, 0), texels.at(column, 1)]
      const tap = row * kernel[1] + column
      return `r += vec4(x${first.number}.${first.half}, x${second.number}.${second.half}) * k${Math.floor(tap / 2)}.${tap % 2 === 0 ? 'xyxy' : 'zwzw'};`
    }
    this.variableNames = bias ? ['x', 'kernel', 'bias'] : ['x', 'kernel']
    this.outputShape = [batch, ...output]
    this.userCode = `
      ${texelFunctions(w)}

      void main() {
        ivec4 place = getOutputCoords();
        int across = place.z / 2 * ${stride[1]} + ${texels.left};
        ${lines(texels.numbers, (texel) => `bvec4 inside${texel} = inside(across + ${texel});`)}
        ${lines(pairs, (pair) => `vec4 k${pair} = getKernel(${2 * pair}, place.w);`)}
        vec4 r = vec4(0);
        int row, from;
        ${lines(
          rows,
          (row) => `
        row = place.y * ${stride[0]} - ${pads.top} + ${row};
        if (row >= 0 && row < ${h}) {
          from = ((place.x * ${h} + row) * ${Math.ceil(w / 2)} + across) * ${channelTexels} + place.w / 2;
          ${lines(texels.numbers, (texel) => `vec4 x${texel} = mix(vec4(0), texture(x, middle(from + ${texel * channelTexels})), inside${texel});`)}
          ${lines(columns, (column) => add(row, column))}
        }`,
        )}
        ${bias ? 'r += getBiasAtOutCoords();' : ''}
        ${activate(activation)}
        setOutput(r);
      }
    `
  }
}

tf.registerKernel({
  kernelName: KERNEL,
  backendName: 'webgl',
  kernelFunc: ({ inputs, attrs, backend }) => {
    const { x, filter, bias } = inputs as { x: tf.TensorInfo; filter: tf.TensorInfo; bias?: tf.TensorInfo }
    const [batch, ...input] = x.shape as [number, number, number, number]
    const [kh, kw, c] = filter.shape as [number, number, number, number]
    const program = new DepthwiseProgram(batch, input, bias !== undefined, attrs as unknown as DepthwiseAttributes)
    const kernel = { ...filter, shape: [kh * kw, c] }
    return (backend as MathBackendWebGL).runWebGLProgram(program, bias ? [x, kernel, bias] : [x, kernel], 'float32')
  },
})

/** A depthwise convolution of `x` `[batch, h, w, c]` on webgl (version 2); `filter` is `[kh, kw, c, 1]`, `bias` `[c]`. */
export function packedDepthwise(
  x: tf.Tensor4D,
  { filter, bias }: FilterTensors,
  attributes: DepthwiseAttributes,
): tf.Tensor4D {
  return tf
    .engine()
    .runKernel(KERNEL, { x, filter, ...(bias && { bias }) }, { ...attributes } as unknown as tf.NamedAttrMap)
}
