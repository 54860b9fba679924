import { cell } from './cell'

const countNetwork = cell(
  'count-network',
  'notebook',
  'Count a network',
  '数一个网络',
  `
const network = nn.build('mobilenet', { alpha: 0.5 })
const { parameters, macs, layers } = nn.cost(network.layers)

show(parameters, '«parameters|参数»')
show(macs, 'MACs')

// «The MACs, by kind of operation.|按运算种类分开的乘加运算数。»
const byKind = {}
for (const { layer, macs } of layers) {
  const kind = nn.operationKind(layer)
  byKind[kind] = (byKind[kind] ?? 0) + macs
}
const bars = Object.entries(byKind).filter(([, macs]) => macs > 0)
chart(bars, { y: 'MACs' })
`,
)

const ownBlock = cell(
  'own-block',
  'notebook',
  'A block of your own',
  '自己的模块',
  `
// «A residual block: depthwise, pointwise, and a way around.|残差模块：深度卷积、逐点卷积，外面一条捷径。»
const C = 64, kernel = 5
const path = [
  { op: 'depthwise', name: 'dw', kernel, activation: 'relu' },
  { op: 'conv', name: 'pw', kernel: 1, filters: C },
]
const around = { op: 'parallel', name: 'add', merge: 'add' }
const block = { ...around, branches: [path, []] }

const { layers } = nn.cost(nn.resolve([block], [28, 28, C]))
const rows = layers.map(({ layer, parameters, macs }) =>
  [layer.id, layer.output.join(' × '), parameters, macs])
table(rows, ['«layer|层»', '«output|输出»', '«parameters|参数»', 'MACs'])
`,
)

const byHand = cell(
  'by-hand',
  'notebook',
  'A convolution by hand',
  '手写一个卷积',
  `
// «A picture with one bright edge, and a kernel that finds it.|一张有一条亮边的图，和一个能找到它的卷积核。»
const picture = [0, 1, 2, 3, 4].map(() => [0, 0, 0, 9, 9, 9])
const kernel = [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]

const at = (row, column) => {
  let sum = 0
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 3; j++)
      sum += picture[row + i][column + j] * kernel[i][j]
  return sum
}
const row = (i) => [0, 1, 2, 3].map((column) => at(i, column))
const mine = [0, 1, 2].map(row)

const x = tf.tensor(picture, [5, 6, 1])
const k = tf.tensor(kernel, [3, 3, 1, 1])
const theirs = tf.conv2d(x, k, 1, 'valid')

show(picture, '«picture|图»')
show(mine, '«by hand|手写»')
show(theirs, 'tf.conv2d')
`,
)

const alphaChart = cell(
  'alpha-chart',
  'notebook',
  'MACs against α',
  '乘加运算与 α',
  `
const alphas = [0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1]
const macs = (alpha) =>
  nn.cost(nn.build('mobilenet', { alpha }).layers).macs / 1e6
const points = alphas.map((alpha) => [alpha, macs(alpha)])
chart(points, { x: 'α', y: '«million MACs|百万次乘加运算»' })

// «By α² alone this would be a quarter. What is above it?|只按 α² 算，这里应是四分之一。多出来的是什么？»
show(macs(0.5) / macs(1))
`,
)

const scratch = cell(
  'scratch',
  'notebook',
  'Your own',
  '自己写',
  `
// «Anything you like. The last value is shown.|随便写。最后一个值会显示出来。»
1 + 1
`,
)

export const notebookCells = [countNetwork, ownBlock, byHand, alphaChart, scratch]
