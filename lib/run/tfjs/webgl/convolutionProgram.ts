import type { GPGPUProgram } from '@tensorflow/tfjs-backend-webgl'
import type { Pads, Pair, Shape } from '@/lib/nn/shape'
import { windowRows } from '@/lib/run/plan/grouped'
import { activate, type PackedActivation } from './activation'
import { lines, texelFunctions, windowTexels } from './texels'

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
  /** True if another map is added to the sums, in the order after the shuffle. */
  readonly plus: boolean
  readonly activation: PackedActivation | null
  /** True where the edge of the input's texture may lie between the channels of a pixel, as in very large ones. */
  readonly broken: boolean
  /** True where the kernel's rows may be too many for the height of a texture. */
  readonly tall: boolean
}

/**
 * A convolution of any number of groups as one fragment program: sums, bias, channel shuffle, addition, activation.
 * Its kernel is laid out by `windowKernel`.
 *
 * A texel holds two columns × two channels. For every row of the kernel, an output texel runs along the channels of
 * its group's window. At each step it reads the texels in which its columns' inputs lie, every one once, and for each
 * column of the kernel a texel of weights: two input channels × its two output channels. Where these two are of
 * different groups (after a shuffle, or if groups have an odd number of outputs) it runs along both windows at once.
 * tfjs' own way would first copy every input once for each element of the kernel.
 */
export class ConvolutionProgram implements GPGPUProgram {
  readonly variableNames: string[]
  readonly outputShape: number[]
  readonly packedInputs = true
  readonly packedOutput = true
  readonly userCode: string

  constructor(spec: ConvolutionSpec) {
    const { batch, input, output, kernel, stride, pads, groups, shuffle, bias, plus, activation, broken, tall } = spec
    const [h, w, cin] = input
    const cout = output[2]
    const channelTexels = Math.ceil(cin / 2)
    const steps = windowRows(cin / groups) / 2
    const padded = Object.values(pads).some((pad) => pad > 0)
    const windows = shuffle === null && (groups === 1 || (cout / groups) % 2 === 0) ? [0] : [0, 1]
    const source = shuffle === null ? 'channel' : `(channel % ${shuffle} * ${cout / shuffle} + channel / ${shuffle})`
    const within = (texel: number, value: string) => (padded ? `mix(vec4(0), ${value}, inside${texel})` : value)
    const taps = Array.from({ length: kernel[1] }, (_, tap) => tap)
    const texels = windowTexels(kernel[1], stride[1], pads.left)
    const reads = texels.numbers.flatMap((texel) => windows.map((window) => ({ texel, window })))
    /** Input channel `k` (0 or 1) of the step that a tap reads, for the four values of an output texel. */
    const factors = (tap: number, k: number) => {
      const of = (column: number, window: number) => {
        const { number, half } = texels.at(tap, column)
        return `x${number}_${window % windows.length}.${half[k]}`
      }
      return `vec4(${of(0, 0)}, ${of(0, 1)}, ${of(1, 0)}, ${of(1, 1)})`
    }

    this.variableNames = ['x', 'kernel', ...(bias ? ['bias'] : []), ...(plus ? ['plus'] : [])]
    this.outputShape = [batch, ...output]
    this.userCode = `
      // Where the window of an output channel's group begins, in texels.
      int first(int channel) {
        return min(${source} / ${cout / groups}, ${groups - 1}) * ${cin / groups} / 2;
      }

      ${texelFunctions(w)}

      // The texel so many units to the right.
      vec4 read(vec2 at, float units, vec2 unit) {
        at.x += units * unit.x;
        ${broken ? 'at += vec2(-1, unit.y) * floor(at.x);' : ''}
        return texture(x, at);
      }

      void main() {
        ivec4 place = getOutputCoords();
        int across = place.z / 2 * ${stride[1]} + ${texels.left};
        vec2 unit = 1.0 / vec2(textureSize(x, 0));
        float column = (float(place.w / 2) + 0.5) / ${Math.ceil(cout / 2)}.0;
        ${lines(windows, (window) => `int first${window} = first(place.w + ${window});`)}
        ${padded ? lines(texels.numbers, (texel) => `bvec4 inside${texel} = inside(across + ${texel});`) : ''}
        vec4 r = vec4(0);
        for (int tap = 0; tap < ${kernel[0]}; tap++) {
          int row = place.y * ${stride[0]} - ${pads.top} + tap;
          ${padded ? `if (row < 0 || row >= ${h}) continue;` : ''}
          int from = ((place.x * ${h} + row) * ${Math.ceil(w / 2)} + across) * ${channelTexels};
          ${lines(reads, ({ texel, window }) => `vec2 at${texel}_${window} = middle(from + ${texel * channelTexels} + first${window});`)}
          ${lines(taps, (tap) => `int row${tap} = (tap * ${kernel[1]} + ${tap}) * ${steps};`)}
          for (int i = 0; i < ${steps}; i++) {
            ${lines(reads, ({ texel, window }) => `vec4 x${texel}_${window} = ${within(texel, `read(at${texel}_${window}, float(i), unit)`)};`)}
            vec4 k;
            ${lines(
              taps,
              (tap) => `
            k = ${tall ? `getKernel(2 * (row${tap} + i), place.w)` : `texture(kernel, vec2(column, (float(row${tap} + i) + 0.5) * ${1 / (kernel[0] * kernel[1] * steps)}))`};
            r += ${factors(tap, 0)} * k.xyxy;
            r += ${factors(tap, 1)} * k.zwzw;`,
            )}
          }
        }
        ${bias ? 'r += getBiasAtOutCoords();' : ''}
        ${plus ? 'r += getPlusAtOutCoords();' : ''}
        ${activate(activation)}
        setOutput(r);
      }
    `
  }
}
