import { defineNetwork, STANDARDIZED } from '../network'
import { range } from '../knob'
import { shufflenetNodes } from './shufflenet'

/**
 * The ShuffleNet of the ONNX model zoo, which is not one of the paper's: the widths of g = 4 at scale 0.5, but the
 * depthwise convolution keeps the width of the unit's last one instead of a quarter of the output, and the very first
 * pointwise convolution is grouped too. Layers and widths as in Arm's Compute Library, examples/graph_shufflenet.cpp.
 */
export const zooShufflenet = defineNetwork({
  id: 'zooshufflenet',
  title: 'ShuffleNet (ONNX model zoo)',
  role: 'release',
  source: {
    authors: 'Caffe2',
    title: 'ShuffleNet in the ONNX model zoo',
    arxiv: '1707.01083',
    date: '2018',
    form: { en: 'shufflenet-9.onnx: g = 4, no bottleneck of a quarter' },
  },
  preprocessing: STANDARDIZED,
  knobs: { resolution: range({ min: 1, max: 1024, whole: true, offered: [224], initial: 224 }) },
  build: ({ resolution }) => ({
    input: [resolution, resolution, 3],
    nodes: shufflenetNodes({
      groups: 4,
      shuffle: true,
      stem: { filters: 24, stride: 2, pool: true },
      stages: [
        { output: 136, units: 4 },
        { output: 272, units: 8 },
        { output: 544, units: 4 },
      ],
      bottleneck: 'none',
      groupFirst: true,
      classes: 1000,
      bias: true,
    }),
  }),
})
