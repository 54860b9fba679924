import { choice, toggle } from '../../knob'
import { defineNetwork } from '../../network'
import { xception, xceptionNodes, xceptionSettings } from '../xception'
import { CLASSES, GREY, pocketOf, side } from './greyscale'

/** Xception for 28 × 28 grey pixels: one block in the entry flow, two in the middle flow, narrower throughout. */
export const pocketXception = defineNetwork({
  id: 'pocketxception',
  title: 'Pocket Xception',
  role: 'pocket',
  source: pocketOf(xception.source),
  preprocessing: GREY,
  knobs: {
    activation: choice(['none', 'relu', 'elu']),
    residual: toggle(true),
    resolution: side,
  },
  build: ({ activation, residual, resolution }) => ({
    input: [resolution, resolution, 1],
    nodes: xceptionNodes({
      settings: xceptionSettings(activation, residual),
      stem: [
        { filters: 12, stride: 1, padding: 'same' },
        { filters: 24, stride: 2, padding: 'same' },
      ],
      entry: [[48, 48]],
      middle: { width: 48, blocks: 2 },
      exit: [48, 64],
      last: [96, 128],
      classes: CLASSES,
    }),
  }),
})
