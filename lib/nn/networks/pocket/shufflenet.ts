import { choice, range, toggle } from '../../knob'
import { defineNetwork } from '../../network'
import { shufflenet, shufflenetNodes, shufflenetWidths } from '../shufflenet'
import { CLASSES, GREY, pocketOf, side } from './greyscale'

/** Units of stages 2 and 3. */
const UNITS = [2, 3]

/**
 * ShuffleNet for 28 × 28 grey pixels: two stages instead of three, a first convolution without stride or pool. The
 * paper's widths per group number (Table 1) at half scale keep the costs about equal.
 */
export const pocketShufflenet = defineNetwork({
  id: 'pocketshufflenet',
  title: 'Pocket ShuffleNet',
  role: 'pocket',
  source: pocketOf(shufflenet.source),
  preprocessing: GREY,
  knobs: {
    groups: choice([1, 2, 3, 4, 8], 4),
    scale: range({ min: 0.1, max: 2, whole: false, offered: [0.25, 0.5, 1], initial: 0.5 }),
    shuffle: toggle(true),
    resolution: side,
  },
  build: ({ groups, scale, shuffle, resolution }) => {
    const widths = shufflenetWidths(groups, scale)
    return {
      input: [resolution, resolution, 1],
      nodes: shufflenetNodes({
        groups,
        shuffle,
        stem: { filters: widths.conv1, stride: 1, pool: false },
        stages: UNITS.map((units, index) => ({ output: widths.stages[index]!, units })),
        bottleneck: 'quarter',
        groupFirst: false,
        classes: CLASSES,
        bias: true,
      }),
    }
  },
})
