import * as tf from '@tensorflow/tfjs-core'
import type { GPGPUProgram, MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl'
import type { PoolLayer } from '@/lib/nn/layer'
import type { Shape } from '@/lib/nn/shape'
import { lines, texelFunctions, windowTexels } from './texels'

/** Name of the kernel among tfjs' own. */
const KERNEL = 'PackedPool'

export type PoolAttributes = Pick<PoolLayer, 'kind' | 'kernel' | 'stride' | 'pads' | 'output'>

/** Less than any number that a device computes with; half floats turn it into −∞. */
const LOWEST = '-3.0e38'

/** Max or average pooling; pads count neither as a maximum nor in an average. tfjs' own takes texels apart first. */
class PoolProgram implements GPGPUProgram {
  readonly variableNames = ['x']
  readonly outputShape: number[]
  readonly packedInputs = true
  readonly packedOutput = true
  readonly userCode: string

  constructor(batch: number, [h, w, c]: Shape, { kind, kernel, stride, pads, output }: PoolAttributes) {
    const texels = windowTexels(kernel[1], stride[1], pads.left)
    const taps = Array.from({ length: kernel[1] }, (_, tap) => tap)
    const both = (tap: number, name: string) => {
      const [first, second] = [texels.at(tap, 0), texels.at(tap, 1)]
      return `vec4(${name}${first.number}.${first.half}, ${name}${second.number}.${second.half})`
    }
    const exists = (tap: number) => `b${both(tap, 'inside')}`
    const take =
      kind === 'max'
        ? (tap: number) => `r = max(r, mix(vec4(${LOWEST}), ${both(tap, 'x')}, ${exists(tap)}));`
        : (tap: number) => `r += mix(vec4(0), ${both(tap, 'x')}, ${exists(tap)}); count += vec4(${exists(tap)});`
    this.outputShape = [batch, ...output]
    this.userCode = `
      ${texelFunctions(w)}

      void main() {
        ivec4 place = getOutputCoords();
        int across = place.z / 2 * ${stride[1]} + ${texels.left};
        ${lines(texels.numbers, (texel) => `bvec4 inside${texel} = inside(across + ${texel});`)}
        vec4 r = vec4(${kind === 'max' ? LOWEST : 0});
        vec4 count = vec4(0);
        for (int tap = 0; tap < ${kernel[0]}; tap++) {
          int row = place.y * ${stride[0]} - ${pads.top} + tap;
          if (row < 0 || row >= ${h}) continue;
          int from = ((place.x * ${h} + row) * ${Math.ceil(w / 2)} + across) * ${Math.ceil(c / 2)} + place.w / 2;
          ${lines(texels.numbers, (texel) => `vec4 x${texel} = texture(x, middle(from + ${texel * Math.ceil(c / 2)}));`)}
          ${lines(taps, take)}
        }
        setOutput(${kind === 'max' ? 'r' : 'r / max(count, 1.0)'});
      }
    `
  }
}

tf.registerKernel({
  kernelName: KERNEL,
  backendName: 'webgl',
  kernelFunc: ({ inputs, attrs, backend }) => {
    const [batch, ...input] = inputs.x!.shape as [number, number, number, number]
    const program = new PoolProgram(batch, input, attrs as unknown as PoolAttributes)
    return (backend as MathBackendWebGL).runWebGLProgram(program, [inputs.x!], 'float32')
  },
})

/** Max or average pooling of `x` `[batch, h, w, c]` on webgl (version 2). */
export function packedPool(x: tf.Tensor4D, { kind, kernel, stride, pads, output }: PoolAttributes): tf.Tensor4D {
  return tf.engine().runKernel(KERNEL, { x }, { kind, kernel, stride, pads, output } as unknown as tf.NamedAttrMap)
}
