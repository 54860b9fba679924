import type { GPGPUProgram } from '@tensorflow/tfjs-backend-webgl'
import type { Pads, Pair, Shape } from '@/lib/nn/shape'
import { windowRows } from '../grouped'

/** Non-linearities that the program applies itself, to a texel `r`. */
const ACTIVATIONS = {
  relu: 'max(r, 0.0)',
  relu6: 'clamp(r, 0.0, 6.0)',
  elu: 'mix(exp(min(r, 0.0)) - 1.0, r, greaterThanEqual(r, vec4(0)))',
}

/** What a convolution is compiled for. */
export interface ConvolutionSpec {
  readonly batch: number
  readonly input: Shape
  readonly output: Shape
  readonly kernel: Pair
  readonly stride: Pair
  readonly pads: Pads
  readonly groups: number
  /** Groups of the channel shuffle that follows; null for none. */
  readonly shuffle: number | null
  readonly bias: boolean
  readonly activation: keyof typeof ACTIVATIONS | null
  /** True where the edge of the input's texture may lie between the channels of a pixel, as in very large ones. */
  readonly broken: boolean
}

/**
 * A convolution of any number of groups as one fragment program: sums, bias, activation and channel shuffle. Its
 * kernel is laid out by `windowKernel`.
 *
 * A texel holds two columns × two channels, [x₀c₀, x₀c₁, x₁c₀, x₁c₁]. For every row of the kernel, an output texel
 * runs along the channels of its group's window. At each step it reads the texels in which its columns' inputs lie,
 * every one once, and for each column of the kernel a texel of weights: two input channels × its two output channels.
 * Where these two are of different groups (after a shuffle, or if groups have an odd number of outputs) it runs along
 * both windows at once. tfjs' own way would first copy every input once for each element of the kernel.
 */
export class ConvolutionProgram implements GPGPUProgram {
  readonly variableNames: string[]
  readonly outputShape: number[]
  readonly packedInputs = true
  readonly packedOutput = true
  readonly userCode: string

  constructor(spec: ConvolutionSpec) {
    const { batch, input, output, kernel, stride, pads, groups, shuffle, bias, activation, broken } = spec
    const [h, w, cin] = input
    const cout = output[2]
    const channelTexels = Math.ceil(cin / 2)
    const steps = windowRows(cin / groups) / 2
    const padded = Object.values(pads).some((pad) => pad > 0)
    const windows = shuffle === null && (groups === 1 || (cout / groups) % 2 === 0) ? [0] : [0, 1]
    const source = shuffle === null ? 'channel' : `(channel % ${shuffle} * ${cout / shuffle} + channel / ${shuffle})`
    const taps = Array.from({ length: kernel[1] }, (_, tap) => tap)

    /** Column of the input that a tap reads for the first (0) or second (1) column of an output texel, less `across`. */
    const offset = (tap: number, column: number) => tap - pads.left + column * stride[1]
    const left = Math.floor(-pads.left / 2)
    /** Texels from the leftmost one on, by number. */
    const texels = [...new Set(taps.flatMap((tap) => [0, 1].map((column) => Math.floor(offset(tap, column) / 2) - left)))]
    const reads = texels.flatMap((texel) => windows.map((window) => ({ texel, window })))
    /** Input channel `k` (0 or 1) of the step that a tap reads, for the four values of an output texel. */
    const factors = (tap: number, k: number) => {
      const of = (column: number, window: number) => {
        const at = offset(tap, column)
        return `x${Math.floor(at / 2) - left}_${window % windows.length}.${(at % 2 === 0 ? 'xy' : 'zw')[k]}`
      }
      return `vec4(${of(0, 0)}, ${of(0, 1)}, ${of(1, 0)}, ${of(1, 1)})`
    }

    this.variableNames = bias ? ['x', 'kernel', 'bias'] : ['x', 'kernel']
    this.outputShape = [batch, ...output]
    this.userCode = `
      // Where the window of an output channel's group begins, in texels.
      int first(int channel) {
        return min(${source} / ${cout / groups}, ${groups - 1}) * ${cin / groups} / 2;
      }

      // 1 for the columns of a texel that exist, 0 for others.
      vec4 inside(int texel) {
        bvec2 exists = bvec2(texel >= 0 && 2 * texel < ${w}, texel >= 0 && 2 * texel + 1 < ${w});
        return vec4(exists.xxyy);
      }

      // Middle of a texel in its texture.
      vec2 middle(int texel, int width) {
        return vec2(texel % width, texel / width) + 0.5;
      }

      // The texel so many after another.
      vec4 read(vec2 from, int along, vec2 size) {
        vec2 at = vec2(from.x + float(along), from.y);
        ${broken ? 'at += vec2(-size.x, 1) * floor(at.x / size.x);' : ''}
        return texture(x, at / size);
      }

      void main() {
        ivec4 place = getOutputCoords();
        int across = place.z / 2 * ${stride[1]} + ${left};
        ivec2 size = textureSize(x, 0);
        ${lines(windows, (window) => `int first${window} = first(place.w + ${window});`)}
        ${padded ? lines(texels, (texel) => `vec4 inside${texel} = inside(across + ${texel});`) : ''}
        vec4 r = vec4(0);
        for (int tap = 0; tap < ${kernel[0]}; tap++) {
          int row = place.y * ${stride[0]} - ${pads.top} + tap;
          ${padded ? `if (row < 0 || row >= ${h}) continue;` : ''}
          int from = ((place.x * ${h} + row) * ${Math.ceil(w / 2)} + across) * ${channelTexels};
          ${lines(texels, (texel) => `vec2 from${texel} = middle(from + ${texel * channelTexels}, size.x);`)}
          for (int i = 0; i < ${steps}; i++) {
            ${lines(reads, ({ texel, window }) => `vec4 x${texel}_${window} = read(from${texel}, first${window} + i, vec2(size))${padded ? ` * inside${texel}` : ''};`)}
            vec4 k;
            ${lines(taps, (tap) => `
            k = getKernel((tap * ${kernel[1]} + ${tap}) * ${2 * steps} + 2 * i, place.w);
            r += ${factors(tap, 0)} * k.xyxy;
            r += ${factors(tap, 1)} * k.zwzw;`)}
          }
        }
        ${bias ? 'r += getBiasAtOutCoords();' : ''}
        ${activation ? `r = ${ACTIVATIONS[activation]};` : ''}
        setOutput(r);
      }
    `
  }
}

function lines<T>(items: readonly T[], line: (item: T) => string): string {
  return items.map(line).join('\n')
}
