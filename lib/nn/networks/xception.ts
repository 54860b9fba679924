import { choice, range, toggle } from '../knob'
import { defineNetwork, SIGNED } from '../network'
import type { ActivationName, BatchNorm, Block, BlockKind, Node } from '../spec'

const norm: BatchNorm = { epsilon: 1e-3, scale: true }

interface Settings {
  /** Between depthwise and pointwise (section 4.7); the published network has nothing there. */
  readonly between: ActivationName | undefined
  readonly residual: boolean
}

/** A separable convolution: 3 × 3 depthwise, then 1 × 1 pointwise with the one normalization of both. */
function separable(name: string, filters: number, { between }: Settings, after?: ActivationName): Block {
  return {
    op: 'block',
    name,
    kind: 'module',
    nodes: [
      { op: 'depthwise', name: 'dw', kernel: 3, padding: 'same', activation: between },
      { op: 'conv', name: 'pw', filters, kernel: 1, norm, activation: after },
    ],
  }
}

const part = (name: string, kind: BlockKind, nodes: readonly Node[]): Block => ({ op: 'block', name, kind, bare: true, nodes })

/**
 * Separable convolutions with ReLU before each of them. The first one's ReLU is a layer of its own, since the
 * shortcut reads what comes before it; block 2's input has had its ReLU already.
 */
function chain(block: string, widths: readonly number[], settings: Settings): Node[] {
  return [
    ...(block === 'block2' ? [] : [{ op: 'activation', name: `${block}_sepconv1_act`, activation: 'relu' } as const]),
    ...widths.map((filters, index) =>
      separable(`${block}_sepconv${index + 1}`, filters, settings, index < widths.length - 1 ? 'relu' : undefined),
    ),
  ]
}

/** A block that halves the map: max pool at its end, a strided 1 × 1 convolution on its shortcut. */
function reduction(number: number, widths: readonly number[], settings: Settings): Block {
  const name = `block${number}`
  const nodes: Node[] = [
    ...chain(name, widths, settings),
    { op: 'pool', name: `${name}_pool`, kind: 'max', kernel: 3, stride: 2, padding: 'same' },
  ]
  const shortcut: Node = { op: 'conv', name: `${name}_shortcut`, filters: widths.at(-1)!, kernel: 1, stride: 2, norm }
  return part(name, 'module', settings.residual ? [added(name, [shortcut], nodes)] : nodes)
}

/** A block of the middle flow: three separable convolutions, identity around them. */
function middle(number: number, settings: Settings): Block {
  const name = `block${number}`
  const nodes = chain(name, [728, 728, 728], settings)
  return part(name, 'module', settings.residual ? [added(name, [], nodes)] : nodes)
}

const added = (block: string, shortcut: readonly Node[], nodes: readonly Node[]): Node => ({
  op: 'parallel',
  name: `${block}_add`,
  merge: 'add',
  branches: [shortcut, nodes],
})

/** Xception. No convolution has a bias; no ReLU follows an addition. 36 convolutions in 14 blocks, shortcuts aside. */
export const xception = defineNetwork({
  id: 'xception',
  title: 'Xception',
  source: {
    authors: 'Chollet',
    title: 'Xception: Deep Learning with Depthwise Separable Convolutions',
    arxiv: '1610.02357',
    date: '2016-10',
    form: 'Figure 5, as its author released it for ImageNet (no fully connected layers before the classifier)',
  },
  preprocessing: SIGNED,
  knobs: {
    activation: choice(['none', 'relu', 'elu']),
    residual: toggle(true),
    resolution: range({ min: 71, max: 1024, whole: true, offered: [299], initial: 299 }),
  },
  build: ({ activation, residual, resolution }) => {
    const settings: Settings = { between: activation === 'none' ? undefined : activation, residual }
    return {
      input: [resolution, resolution, 3],
      nodes: [
        part('entry flow', 'flow', [
          part('block1', 'module', [
            { op: 'conv', name: 'block1_conv1', filters: 32, kernel: 3, stride: 2, padding: 'valid', norm, activation: 'relu' },
            { op: 'conv', name: 'block1_conv2', filters: 64, kernel: 3, padding: 'valid', norm, activation: 'relu' },
          ]),
          reduction(2, [128, 128], settings),
          reduction(3, [256, 256], settings),
          reduction(4, [728, 728], settings),
        ]),
        part(
          'middle flow',
          'flow',
          [5, 6, 7, 8, 9, 10, 11, 12].map((number) => middle(number, settings)),
        ),
        part('exit flow', 'flow', [
          reduction(13, [728, 1024], settings),
          part('block14', 'module', [
            separable('block14_sepconv1', 1536, settings, 'relu'),
            separable('block14_sepconv2', 2048, settings, 'relu'),
          ]),
          { op: 'globalPool', name: 'pool' },
          { op: 'dropout', name: 'dropout', rate: 0.5 },
          { op: 'dense', name: 'predictions', units: 1000, bias: true },
          { op: 'activation', name: 'softmax', activation: 'softmax' },
        ]),
      ],
    }
  },
})
