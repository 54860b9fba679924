import { choice, range, toggle } from '../knob'
import { defineNetwork, SIGNED } from '../network'
import type { Node } from '../spec'
import { norm, part, separable, xceptionBlock, type Settings } from './xceptionBlock'

/** Settings from the knobs of the paper's experiments. */
export const xceptionSettings = (activation: 'none' | 'relu' | 'elu', residual: boolean): Settings => ({
  between: activation === 'none' ? undefined : activation,
  residual,
})

/** A block that halves the map. Block 2's input has had its ReLU already. */
const reduction = (number: number, widths: readonly number[], settings: Settings) =>
  xceptionBlock(
    `block${number}`,
    { widths, stride: 2, shortcut: settings.residual ? 'conv' : 'none', rectified: number === 2 },
    settings,
  )

/** A block of the middle flow: three separable convolutions, identity around them. */
const middle = (number: number, width: number, settings: Settings) =>
  xceptionBlock(
    `block${number}`,
    { widths: [width, width, width], stride: 1, shortcut: settings.residual ? 'identity' : 'none', rectified: false },
    settings,
  )

/** What an Xception is made of: blocks are counted from 1, in the order in which they run. */
export interface XceptionPlan {
  readonly settings: Settings
  /** Filters, stride and padding of the two plain convolutions. */
  readonly stem: readonly { readonly filters: number; readonly stride: 1 | 2; readonly padding: 'same' | 'valid' }[]
  /** Widths of the entry flow's blocks, each of two separable convolutions. */
  readonly entry: readonly (readonly [number, number])[]
  readonly middle: { readonly width: number; readonly blocks: number }
  /** The exit flow's reduction, then its last two separable convolutions. */
  readonly exit: readonly [number, number]
  readonly last: readonly [number, number]
  readonly classes: number
}

/** The nodes of an Xception. */
export function xceptionNodes({ settings, stem, entry, middle: repeated, exit, last, classes }: XceptionPlan): Node[] {
  const firstMiddle = 2 + entry.length
  const exitBlock = firstMiddle + repeated.blocks
  const final = `block${exitBlock + 1}`
  return [
    part('entry flow', 'flow', [
      part(
        'block1',
        'module',
        stem.map((conv, index): Node => ({
          op: 'conv',
          name: `block1_conv${index + 1}`,
          ...conv,
          kernel: 3,
          norm,
          activation: 'relu',
        })),
      ),
      ...entry.map((widths, index) => reduction(index + 2, widths, settings)),
    ]),
    part(
      'middle flow',
      'flow',
      Array.from({ length: repeated.blocks }, (_, index) => middle(firstMiddle + index, repeated.width, settings)),
    ),
    part('exit flow', 'flow', [
      reduction(exitBlock, exit, settings),
      part(final, 'module', [
        separable(`${final}_sepconv1`, last[0], settings, 'relu'),
        separable(`${final}_sepconv2`, last[1], settings, 'relu'),
      ]),
      { op: 'globalPool', name: 'pool' },
      { op: 'dropout', name: 'dropout', rate: 0.5 },
      { op: 'dense', name: 'predictions', units: classes, bias: true },
      { op: 'activation', name: 'softmax', activation: 'softmax' },
    ]),
  ]
}

/** Xception. No convolution has a bias; no ReLU follows an addition. 36 convolutions in 14 blocks, shortcuts aside. */
export const xception = defineNetwork({
  id: 'xception',
  title: 'Xception',
  role: 'subject',
  source: {
    authors: 'Chollet',
    title: 'Xception: Deep Learning with Depthwise Separable Convolutions',
    arxiv: '1610.02357',
    date: '2016-10',
    form: {
      en: 'Figure 5, as its author released it for ImageNet (no fully connected layers before the classifier)',
      zh: '论文图 5，按作者为 ImageNet 发布的实现（分类层前没有全连接层）',
    },
  },
  preprocessing: SIGNED,
  knobs: {
    activation: choice(['none', 'relu', 'elu']),
    residual: toggle(true),
    resolution: range({ min: 71, max: 1024, whole: true, offered: [299], initial: 299 }),
  },
  build: ({ activation, residual, resolution }) => ({
    input: [resolution, resolution, 3],
    nodes: xceptionNodes({
      settings: xceptionSettings(activation, residual),
      stem: [
        { filters: 32, stride: 2, padding: 'valid' },
        { filters: 64, stride: 1, padding: 'valid' },
      ],
      entry: [
        [128, 128],
        [256, 256],
        [728, 728],
      ],
      middle: { width: 728, blocks: 8 },
      exit: [728, 1024],
      last: [1536, 2048],
      classes: 1000,
    }),
  }),
})
