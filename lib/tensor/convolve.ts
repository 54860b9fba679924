import { SpecError } from '@/lib/nn/error'
import { geometry, groupOf, type ConvolutionOptions, type Geometry } from './geometry'
import { fill, indexOf, weightIndexOf, type Kernel, type Position, type Tensor } from './tensor'

/** A convolution's options together with its bias, one number per filter. */
export interface Weighted extends ConvolutionOptions {
  readonly bias?: ArrayLike<number>
}

/**
 * Convolution (cross-correlation, as in every deep learning library) of `[h, w, c]` with
 * `[kh, kw, cin/groups, cout]`, giving `[h', w', cout]`. One function for the whole range: groups = 1 is the
 * standard convolution, groups = c the depthwise one, kh = kw = 1 the pointwise one.
 * Throws `SpecError` as {@link geometry} does, `RangeError` where the bias has not one number per filter.
 */
export function convolve(input: Tensor, kernel: Kernel, options: Weighted = {}): Tensor {
  const sizes = geometry(input.shape, kernel.shape, options)
  const bias = biasOf(sizes, options.bias)
  return fill(sizes.output, (output) => sumAt(input, kernel, sizes, output) + bias[output[2]]!)
}

/** The bias as one number per filter, zeros where none is given. Throws `RangeError` where the count is wrong. */
export function biasOf({ output }: Geometry, bias?: ArrayLike<number>): ArrayLike<number> {
  if (!bias) return Array.from({ length: output[2] }, () => 0)
  if (bias.length !== output[2])
    throw new RangeError(`${output[2]} filters need ${output[2]} biases, not ${bias.length}`)
  return bias
}

/** The inner loop, written out instead of using `readsOf` because figures convolve on every drag of a slider. */
function sumAt(input: Tensor, kernel: Kernel, sizes: Geometry, [row, column, filter]: Position): number {
  const [h, w] = sizes.input
  const [kh, kw, depth, filters] = sizes.kernel
  const first = groupOf(sizes, filter) * depth
  let sum = 0
  for (let i = 0; i < kh; i++) {
    const y = row * sizes.stride[0] - sizes.pads.top + i * sizes.dilation[0]
    if (y < 0 || y >= h) continue
    for (let j = 0; j < kw; j++) {
      const x = column * sizes.stride[1] - sizes.pads.left + j * sizes.dilation[1]
      if (x < 0 || x >= w) continue
      const from = indexOf(sizes.input, [y, x, first])
      const weight = weightIndexOf(sizes.kernel, [i, j, 0, filter])
      for (let channel = 0; channel < depth; channel++) {
        sum += input.data[from + channel]! * kernel.data[weight + channel * filters]!
      }
    }
  }
  return sum
}

/**
 * Depthwise convolution: {@link convolve} with as many groups as input channels. Kernel `[kh, kw, 1, c·multiplier]`;
 * output channels `c·multiplier`, those of one input channel side by side.
 */
export function depthwise(input: Tensor, kernel: Kernel, options: Omit<Weighted, 'groups'> = {}): Tensor {
  return convolve(input, kernel, { ...options, groups: input.shape[2] })
}

/** Pointwise convolution: {@link convolve} with a `[1, 1, cin, cout]` kernel. Throws `SpecError('window')` for a larger one. */
export function pointwise(input: Tensor, kernel: Kernel, options: Omit<Weighted, 'groups' | 'dilation'> = {}): Tensor {
  const [kh, kw] = kernel.shape
  if (kh !== 1 || kw !== 1) throw new SpecError('window', 'pointwise', `the kernel must be 1 × 1, not ${kh} × ${kw}`)
  return convolve(input, kernel, options)
}
