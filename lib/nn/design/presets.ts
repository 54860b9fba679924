import type { AnyKnobValues } from '../knob'
import { stage, type Design } from './stage'

/** A design to start from. */
export interface Preset {
  readonly id: string
  readonly design: Design
  /** The network of the catalogue that it equals in parameters and MACs. */
  readonly equals?: { readonly network: string; readonly values: AnyKnobValues }
}

const small: Design = {
  resolution: 96,
  classes: 10,
  head: 'dense',
  stages: [
    stage('conv', { width: 16, stride: 2 }),
    stage('separable', { width: 32, stride: 2 }),
    stage('separable', { width: 64, stride: 2, repeats: 2 }),
  ],
}

const squeezenet: Design = {
  resolution: 224,
  classes: 1000,
  head: 'conv',
  stages: [
    stage('conv', { width: 64, stride: 2, norm: false, padding: 'valid' }),
    stage('pool', { padding: 'valid' }),
    stage('fire', { width: 128, repeats: 2 }),
    stage('pool', { padding: 'valid' }),
    stage('fire', { width: 256, repeats: 2 }),
    stage('pool', { padding: 'valid' }),
    stage('fire', { width: 384, repeats: 2 }),
    stage('fire', { width: 512, repeats: 2 }),
  ],
}

const mobilenet: Design = {
  resolution: 224,
  classes: 1000,
  head: 'dense',
  stages: [
    stage('conv', { width: 32, stride: 2 }),
    stage('separable', { width: 64 }),
    stage('separable', { width: 128, stride: 2, repeats: 2 }),
    stage('separable', { width: 256, stride: 2, repeats: 2 }),
    stage('separable', { width: 512, stride: 2, repeats: 6 }),
    stage('separable', { width: 1024, stride: 2, repeats: 2 }),
  ],
}

const shufflenet = (shuffle: boolean): Design => ({
  resolution: 224,
  classes: 1000,
  head: 'dense',
  stages: [
    stage('conv', { width: 24, stride: 2 }),
    stage('pool'),
    stage('unit', { width: 240, groupFirst: false, shuffle, repeats: 4 }),
    stage('unit', { width: 480, shuffle, repeats: 8 }),
    stage('unit', { width: 960, shuffle, repeats: 4 }),
  ],
})

const xception: Design = {
  resolution: 299,
  classes: 1000,
  head: 'dense',
  stages: [
    stage('conv', { width: 32, stride: 2, padding: 'valid' }),
    stage('conv', { width: 64, padding: 'valid' }),
    stage('xception', { width: 128 }),
    stage('xception', { width: 256 }),
    stage('xception', { width: 728 }),
    stage('xception', { width: 728, depth: 3, stride: 1, repeats: 8 }),
    stage('xception', { width: 1024, first: 728 }),
    stage('separable', { width: 1536, between: false }),
    stage('separable', { width: 2048, between: false }),
  ],
}

/** MobileNet's depthwise steps alone; a multiplier makes the channels that its pointwise steps made. */
const withoutPointwise: Design = {
  ...mobilenet,
  stages: [
    stage('conv', { width: 32, stride: 2 }),
    stage('depthwise', { multiplier: 2 }),
    stage('depthwise', { multiplier: 2, stride: 2, repeats: 2 }),
    stage('depthwise', { multiplier: 2, stride: 2, repeats: 2 }),
    stage('depthwise', { multiplier: 2, stride: 2, repeats: 6 }),
    stage('depthwise', { multiplier: 2, stride: 2, repeats: 2 }),
  ],
}

/** Designs to start from; the first is shown before anything is chosen. */
export const presets: readonly Preset[] = [
  { id: 'small', design: small },
  { id: 'squeezenet', design: squeezenet, equals: { network: 'squeezenet', values: { version: '1.1' } } },
  { id: 'mobilenet', design: mobilenet, equals: { network: 'mobilenet', values: {} } },
  { id: 'shufflenet', design: shufflenet(true), equals: { network: 'shufflenet', values: {} } },
  { id: 'xception', design: xception, equals: { network: 'xception', values: {} } },
  { id: 'withoutPointwise', design: withoutPointwise },
  { id: 'withoutShuffle', design: shufflenet(false), equals: { network: 'shufflenet', values: { shuffle: false } } },
]
