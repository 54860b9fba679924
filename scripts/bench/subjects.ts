import type { AnyKnobValues } from '@/lib/nn/knob'

/** A network at one setting. */
export interface Subject {
  readonly name: string
  readonly network: string
  readonly values: AnyKnobValues
  /** It has grouped 1×1 convolutions: no tfjs-layers model, and several ways to compute it. */
  readonly grouped: boolean
}

/** The networks that the bench runs, at full size. */
export const subjects: readonly Subject[] = [
  { name: 'SqueezeNet 1.1', network: 'squeezenet', values: { version: '1.1' }, grouped: false },
  { name: 'MobileNet 1.0-224', network: 'mobilenet', values: {}, grouped: false },
  { name: 'ShuffleNet 1×, g = 3', network: 'shufflenet', values: { groups: 3 }, grouped: true },
  { name: 'ShuffleNet 1×, g = 8', network: 'shufflenet', values: { groups: 8 }, grouped: true },
  { name: 'Xception 299', network: 'xception', values: {}, grouped: false },
]
