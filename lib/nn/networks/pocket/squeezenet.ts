import { choice, range } from '../../knob'
import { defineNetwork } from '../../network'
import { squeezenet, squeezenetNodes } from '../squeezenet'
import { CLASSES, GREY, pocketOf, side } from './greyscale'

/** SqueezeNet for 28 × 28 grey pixels: four Fire modules of half the width, a first convolution without stride. */
export const pocketSqueezenet = defineNetwork({
  id: 'pocketsqueezenet',
  title: 'Pocket SqueezeNet',
  role: 'pocket',
  source: pocketOf(squeezenet.source),
  preprocessing: GREY,
  knobs: {
    bypass: choice(['none', 'simple', 'complex']),
    resolution: side,
    squeezeRatio: range({ min: 0.02, max: 1, whole: false, offered: [0.125, 0.25, 0.5, 0.75], initial: 0.125 }),
    share3x3: range({ min: 0.01, max: 0.99, whole: false, offered: [0.25, 0.5, 0.75], initial: 0.5 }),
  },
  build: ({ bypass, resolution, squeezeRatio, share3x3 }) => ({
    input: [resolution, resolution, 1],
    nodes: squeezenetNodes({
      first: { filters: 32, kernel: 3, stride: 1 },
      fires: { modules: 4, base: 64, increase: 64, frequency: 2, pooled: [3] },
      bypass,
      squeezeRatio,
      share3x3,
      classes: CLASSES,
    }),
  }),
})
