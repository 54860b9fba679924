import * as tf from '@tensorflow/tfjs-core'
import type { GPGPUProgram, MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl'
import { lines } from './texels'

/** Name of the kernel among tfjs' own. */
const KERNEL = 'PackedJoin'

/** Inputs at most: every device can read as many textures in a program. */
const MOST = 8

/** Maps joined along their channels, each of which has an even number: whole texels, copied. tfjs' own takes them apart. */
class JoinProgram implements GPGPUProgram {
  readonly variableNames: string[]
  readonly outputShape: number[]
  readonly packedInputs = true
  readonly packedOutput = true
  readonly userCode: string

  constructor(shapes: readonly (readonly number[])[]) {
    let end = 0
    const parts = shapes.map((shape, map) => ({ map, start: end, end: (end += shape[3]!) }))
    this.variableNames = shapes.map((_, map) => `x${map}`)
    this.outputShape = [...shapes[0]!.slice(0, 3), end]
    this.userCode = `
      void main() {
        ivec4 place = getOutputCoords();
        ${lines(
          parts,
          (part) => `if (place.w < ${part.end}) {
          setOutput(getX${part.map}(place.x, place.y, place.z, place.w - ${part.start}));
          return;
        }`,
        )}
      }
    `
  }
}

tf.registerKernel({
  kernelName: KERNEL,
  backendName: 'webgl',
  kernelFunc: ({ inputs, backend }) => {
    const maps = inputs as unknown as tf.TensorInfo[]
    return (backend as MathBackendWebGL).runWebGLProgram(
      new JoinProgram(maps.map(({ shape }) => shape)),
      maps,
      'float32',
    )
  },
})

/** True for maps that {@link join} can join. */
export function canJoin(maps: readonly tf.Tensor4D[]): boolean {
  return maps.length <= MOST && maps.every(({ shape }) => shape[3] % 2 === 0)
}

/** Maps `[batch, h, w, c]` joined along their channels on webgl (version 2); see {@link canJoin}. */
export function join(maps: readonly tf.Tensor4D[]): tf.Tensor4D {
  return tf.engine().runKernel(KERNEL, [...maps] as unknown as tf.NamedTensorMap)
}
