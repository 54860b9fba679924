import { choice, range } from '../../knob'
import { defineNetwork } from '../../network'
import { mobilenet, mobilenetNodes, type Pairs } from '../mobilenet'
import { CLASSES, GREY, pocketOf, side } from './greyscale'

const PAIRS: Pairs = [
  [32, 2],
  [64, 1],
  [64, 1],
  [128, 2],
  [128, 1],
]

/** MobileNet for 28 × 28 grey pixels: five pairs instead of thirteen, a first convolution without stride. */
export const pocketMobilenet = defineNetwork({
  id: 'pocketmobilenet',
  title: 'Pocket MobileNet',
  role: 'pocket',
  source: pocketOf(mobilenet.source),
  preprocessing: GREY,
  knobs: {
    alpha: range({ min: 0.1, max: 4, whole: false, offered: [0.25, 0.5, 0.75, 1], initial: 1 }),
    resolution: side,
    form: choice(['separable', 'full']),
  },
  build: ({ alpha, resolution, form }) => ({
    input: [resolution, resolution, 1],
    nodes: mobilenetNodes({ form, stem: { filters: 16, stride: 1 }, pairs: PAIRS, classes: CLASSES }, alpha),
  }),
})
