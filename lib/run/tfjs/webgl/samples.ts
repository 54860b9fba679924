import * as tf from '@tensorflow/tfjs-core'
import type { GPGPUProgram, MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl'
import type { Pair } from '@/lib/nn/shape'

/** Name of the kernel among tfjs' own. */
const KERNEL = 'PackedSamples'

/** Every so many-th row and column of a map. */
class SamplesProgram implements GPGPUProgram {
  readonly variableNames = ['x']
  readonly outputShape: number[]
  readonly packedInputs = true
  readonly packedOutput = true
  readonly userCode: string

  constructor([batch, h, w, c]: readonly number[], [rows, columns]: Pair) {
    this.outputShape = [batch!, Math.ceil(h! / rows), Math.ceil(w! / columns), c!]
    // The first column of a texel is even, and so is where it comes from.
    this.userCode = `
      void main() {
        ivec4 at = getOutputCoords();
        int row = at.y * ${rows};
        int left = at.z * ${columns};
        int right = min(left + ${columns}, ${w! - 1});
        setOutput(vec4(getX(at.x, row, left, at.w).xy, getX(at.x, row, right, at.w).${columns % 2 === 0 ? 'xy' : 'zw'}));
      }
    `
  }
}

tf.registerKernel({
  kernelName: KERNEL,
  backendName: 'webgl',
  kernelFunc: ({ inputs, attrs, backend }) => {
    const program = new SamplesProgram(inputs.x!.shape, attrs!.stride as unknown as Pair)
    return (backend as MathBackendWebGL).runWebGLProgram(program, [inputs.x!], 'float32')
  },
})

/** Every `stride`-th row and column of `x` `[batch, h, w, c]`, beginning with the first, on webgl. */
export function samples(x: tf.Tensor4D, stride: Pair): tf.Tensor4D {
  return tf.engine().runKernel(KERNEL, { x }, { stride: [...stride] })
}
