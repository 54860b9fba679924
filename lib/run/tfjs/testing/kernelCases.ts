import type { Shape } from '@/lib/nn/shape'
import type { Convolution, Node, Pool } from '@/lib/nn/spec'

/** A few layers that a kernel of our own may compute. */
export interface KernelCase {
  readonly name: string
  readonly input: Shape
  readonly nodes: readonly Node[]
}

type Settings = Omit<Convolution, 'op' | 'name'>

function one(input: Shape, settings: Settings, shuffle = 0): KernelCase {
  const { kernel, groups = 1, stride = 1, padding } = settings
  const name = [
    `${input.join('×')}→${settings.filters}`,
    `k=${kernel}`,
    `g=${groups}`,
    `s=${stride}`,
    `pad=${JSON.stringify(padding ?? null)}`,
    shuffle && `shuffle=${shuffle}`,
  ]
  const conv: Node = { op: 'conv', name: 'conv', ...settings }
  const nodes: Node[] = shuffle ? [conv, { op: 'shuffle', name: 'shuffle', groups: shuffle }] : [conv]
  return { name: name.filter(Boolean).join(' '), input, nodes }
}

/** Groups of even and of odd width, and outputs likewise, on a map with an odd and an even side. */
const pointwise = [2, 3, 4, 8].flatMap((groups) =>
  [0, groups].flatMap((shuffle) => [
    one([3, 4, 4 * groups], { filters: 2 * groups, kernel: 1, groups, bias: true, activation: 'relu' }, shuffle),
    one([4, 5, 3 * groups], { filters: 5 * groups, kernel: 1, groups, bias: true }, shuffle),
  ]),
)

function pool(input: Shape, settings: Omit<Pool, 'op' | 'name'>): KernelCase {
  return {
    name: `${input.join('×')} ${JSON.stringify(settings)}`,
    input,
    nodes: [{ op: 'pool', name: 'pool', ...settings }],
  }
}

const kinds = ['max', 'average'] as const
const pools = kinds.flatMap((kind) => [
  pool([9, 8, 3], { kind, kernel: 3, stride: 2, padding: 1 }),
  pool([8, 9, 4], { kind, kernel: 3, stride: 2, padding: 'same' }),
  pool([10, 12, 5], { kind, kernel: 3, stride: 2, rounding: 'ceil' }),
  pool([7, 7, 6], { kind, kernel: [2, 5], stride: 1, padding: 'same' }),
])

const depthwise = (
  [
    [[9, 8, 3], { kernel: 3, padding: 'same', bias: true, activation: 'relu' }],
    [[9, 8, 4], { kernel: 3, stride: 2, padding: 1 }],
    [[8, 7, 5], { kernel: 3, stride: 2, padding: 'same', activation: 'relu6' }],
    [[7, 9, 2], { kernel: [2, 5], padding: 'valid', bias: true }],
    [[5, 6, 3], { kernel: 3, padding: 'same', multiplier: 2 }],
  ] as const
).map(([input, settings]): KernelCase => ({
  name: `depthwise ${input.join('×')} ${JSON.stringify(settings)}`,
  input,
  nodes: [{ op: 'depthwise', name: 'dw', ...settings }],
}))

/** A map added to what is convolved from it, before the activation. */
const added: KernelCase = {
  name: 'a residual unit',
  input: [5, 7, 6],
  nodes: [
    {
      op: 'parallel',
      name: 'add',
      merge: 'add',
      branches: [
        [
          { op: 'conv', name: 'conv', filters: 6, kernel: 1, groups: 2, bias: true },
          { op: 'shuffle', name: 'shuffle', groups: 2 },
        ],
        [],
      ],
    },
    { op: 'activation', name: 'relu', activation: 'relu' },
  ],
}

/** Two or three maps joined: with even numbers of channels, and with odd ones. */
const joined = [
  [2, 4],
  [4, 2, 6],
  [3, 5],
  [4, 3],
].map((filters): KernelCase => ({
  name: `joined ${filters.join(' + ')}`,
  input: [3, 5, 3],
  nodes: [
    {
      op: 'parallel',
      name: 'concat',
      merge: 'concat',
      branches: filters.map((count, branch): Node[] => [
        { op: 'conv', name: `conv${branch}`, filters: count, kernel: 1, bias: true },
      ]),
    },
  ],
}))

/** Cases in which every rule shows: groups, widths, strides, pads, borders, activations, additions. */
export const kernelCases: readonly KernelCase[] = [
  ...pointwise,
  ...pools,
  ...depthwise,
  added,
  ...joined,
  one([1, 1, 6], { filters: 6, kernel: 1, groups: 2, activation: 'relu' }, 2),
  one([5, 6, 12], { filters: 12, kernel: 1, groups: 3, activation: 'elu' }, 2),
  one([6, 7, 10], { filters: 6, kernel: 1, groups: 2, stride: 2, activation: 'relu6' }),
  one([7, 6, 5], { filters: 7, kernel: 1, stride: 2, bias: true, activation: 'relu' }),
  one([8, 7, 4], { filters: 4, kernel: 1, stride: 3 }),
  one([5, 4, 3], { filters: 4, kernel: 1, padding: 1, bias: true }),
  one([9, 8, 3], { filters: 6, kernel: 3, padding: 'same', bias: true, activation: 'relu' }),
  one([9, 8, 3], { filters: 5, kernel: 3, stride: 2, padding: 1, activation: 'relu' }),
  one([8, 9, 4], { filters: 6, kernel: 3, stride: 2, padding: 'same', groups: 2 }, 2),
  one([13, 15, 3], { filters: 4, kernel: 7, stride: 2, padding: 'valid', activation: 'relu' }),
  one([7, 9, 9], { filters: 9, kernel: [5, 4], padding: 'same', groups: 3, bias: true }, 3),
  one([11, 12, 3], { filters: 4, kernel: 5, stride: 4, padding: 2, activation: 'elu' }),
]
