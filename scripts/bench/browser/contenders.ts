import * as tf from '@tensorflow/tfjs-core'
import * as onnx from 'onnxruntime-web/wasm'
import type { Resolved } from '@/lib/nn/network'
import { execute } from '@/lib/run/tfjs/execute'
import { load } from '@/lib/run/tfjs/loaded'
import type { BackendName, GroupedKernel } from '@/lib/run/contract/backend'
import type { Weights } from '@/lib/weights/weights'
import { layersModel } from './layersModel'
import { writeOnnx } from './onnxFile'
import { channelsFirst, onnxGraph } from './onnxGraph'
import type { Contender } from './race'

/** A network, its weights and a picture `[h, w, 3]`, ready for the network. */
export interface Task extends Pick<Resolved, 'layers' | 'input'> {
  readonly weights: Weights
  readonly picture: Float32Array
}

/** The site's executor. */
export function site(
  backend: BackendName,
  { layers, input, weights, picture }: Task,
  grouped: GroupedKernel,
): Contender {
  const network = load(backend, layers, weights, grouped)
  const x = tf.tensor4d(picture, [1, ...input])
  return {
    name: grouped,
    run: async () => {
      const output = execute(network, x)
      const values = output.dataSync<'float32'>()
      output.dispose()
      return values
    },
    dispose: () => {
      x.dispose()
      network.dispose()
    },
  }
}

/** The same network as a tfjs-layers model, on the backend that is set. */
export function tfjsLayers({ layers, input, weights, picture }: Task): Contender {
  const model = layersModel(layers, weights, input)
  const x = tf.tensor4d(picture, [1, ...input])
  return {
    name: 'tfjs-layers',
    run: async () => {
      const output = model.predict(x) as tf.Tensor
      const values = output.dataSync<'float32'>()
      output.dispose()
      return values
    },
    dispose: () => {
      x.dispose()
      model.dispose()
    },
  }
}

onnx.env.wasm.numThreads = 1
onnx.env.wasm.wasmPaths = { wasm: new URL('/onnx/ort-wasm-simd-threaded.wasm', self.location.origin).href }

/** The same network in ONNX Runtime, compiled to WebAssembly, one thread. */
export async function onnxRuntime({ layers, input, weights, picture }: Task): Promise<Contender> {
  const file = writeOnnx(onnxGraph(layers, weights, input))
  const session = await onnx.InferenceSession.create(file, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  })
  const x = new onnx.Tensor('float32', channelsFirst(picture, input), [1, input[2], input[0], input[1]])
  return {
    name: 'onnxruntime-web',
    run: async () => {
      const outputs = await session.run({ [session.inputNames[0]!]: x })
      return outputs[session.outputNames[0]!]!.data as Float32Array
    },
    dispose: () => session.release(),
  }
}
