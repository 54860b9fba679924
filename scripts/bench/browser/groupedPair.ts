import * as tf from '@tensorflow/tfjs-core'
import { resolve } from '@/lib/nn/resolve'
import { elements } from '@/lib/nn/shape'
import type { BatchNorm } from '@/lib/nn/spec'
import type { BackendName, GroupedKernel } from '@/lib/run/contract/backend'
import { seededWeights, uniform } from '@/lib/weights/seeded'
import { batched } from './batched'
import { site, type Task } from './contenders'
import type { Contender } from './race'

/** The 1×1 convolutions of a ShuffleNet unit of stride 1, without the depthwise one between them. */
export interface Pair {
  readonly groups: number
  /** Side of the map in pixels, and the unit's channels; a quarter of them lies between. */
  readonly side: number
  readonly channels: number
}

const norm: BatchNorm = { epsilon: 1e-5, scale: true }

/** Every way of computing a pair on a backend, which must be current. */
export function groupedPair(
  backend: BackendName,
  { groups, side, channels }: Pair,
  forms: readonly GroupedKernel[],
): Contender[] {
  const grouped = { op: 'conv', kernel: 1, groups, norm } as const
  const layers = resolve(
    [
      { ...grouped, name: 'gconv1', filters: channels / 4, activation: 'relu' },
      { op: 'shuffle', name: 'shuffle', groups },
      { ...grouped, name: 'gconv2', filters: channels },
    ],
    [side, side, channels],
  )
  const input = [side, side, channels] as const
  const task: Task = { layers, input, weights: seededWeights(layers, 1), picture: uniform('picture', elements(input)) }
  return [...forms.map((form) => site(backend, task, form)), matrixProducts(task)]
}

function matrixProducts({ layers, input, weights, picture }: Task): Contender {
  const x = tf.tensor4d(picture, [1, ...input])
  const steps = layers.flatMap((layer, at) => {
    const next = layers[at + 1]
    return layer.op === 'conv' ? [batched(layer, weights, next?.op === 'shuffle' ? next.groups : null)] : []
  })
  return {
    name: 'batched',
    run: async () => tf.tidy(() => steps.reduce((y, step) => step.run(y), x).dataSync<'float32'>()),
    dispose: () => tf.dispose([x, ...steps.flatMap(({ tensors }) => tensors)]),
  }
}
