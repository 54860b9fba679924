import type { AnyKnobValues } from '@/lib/nn/knob'
import type { BackendName, GroupedKernel } from './backend'

/** An RGB picture already cropped and resized to the network's input, row by row, 0 … 255. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** RGBA bytes, length width·height·4; alpha is ignored. */
  readonly data: Uint8ClampedArray
}

/** Everything one run of one network depends on. */
export interface RunJob {
  readonly network: string
  readonly values: AnyKnobValues
  /** A reader's own network as the text of its design; `network` and `values` then only name it. */
  readonly design?: string
  readonly backend: BackendName
  readonly grouped: GroupedKernel
  /** Seed of the untrained weights. */
  readonly seed: number
  /** Key of trained weights given before ({@link Runner.provide}), instead of seeded ones. */
  readonly weights?: string
  /** Timed runs after the first. */
  readonly runs: number
  readonly picture: Picture
}

/** One answer about one picture: everything a {@link RunJob} has but the timed runs. */
export interface PredictJob extends Omit<RunJob, 'runs'> {
  /** Id of a layer whose feature maps are wanted along with the answer: the input of a global pooling, say. */
  readonly maps?: string
}

/** What every job has. */
export type Job = Omit<RunJob, 'runs' | 'picture' | 'seed'>

/** Many grey pictures for one network: everything a {@link RunJob} has but the picture, the timed runs and the seed. */
export interface BatchJob extends Pick<RunJob, 'network' | 'values' | 'backend' | 'grouped'> {
  readonly weights: string
  /** `[count, h, w]`, 0 … 255, picture after picture. */
  readonly pictures: Uint8Array
}
