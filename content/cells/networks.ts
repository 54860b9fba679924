import { cell } from './cell'

const countLayer = cell(
  'count-layer',
  'introduction',
  'Count one layer',
  '数一层',
  `
// «A layer of VGG-16: 64 channels become 128, on a map of 112 × 112.|VGG-16 的一层：64 个通道变成 128 个，特征图为 112 × 112。»
const K = 3, M = 64, N = 128, H = 112, W = 112
const layer = { op: 'conv', name: 'layer', kernel: K, filters: N }
const counted = nn.cost(nn.resolve([layer], [H, W, M]))

table([
  ['«weights|权重»', counted.weights, K * K * M * N],
  ['MACs', counted.macs, H * W * K * K * M * N],
], ['', '«counted|数出»', '«formula|公式»'])
`,
)

const fireParameters = cell(
  'fire-parameters',
  'squeezenet',
  'The weights of a Fire module',
  'Fire 模块的权重',
  `
// «fire3: M channels in, squeezed to s1, expanded to e1 + e3.|fire3：输入 M 个通道，压缩到 s1，扩展到 e1 + e3。»
const M = 128, s1 = 16, e1 = 64, e3 = 64
const conv = (name, kernel, filters) =>
  ({ op: 'conv', name, kernel, filters, bias: true })
const fire = [
  conv('squeeze', 1, s1),
  {
    op: 'parallel', name: 'concat', merge: 'concat',
    branches: [[conv('expand1x1', 1, e1)], [conv('expand3x3', 3, e3)]],
  },
]
const counted = nn.cost(nn.resolve(fire, [55, 55, M]))
const plain = 9 * M * (e1 + e3)

show(counted.weights, '«weights, counted|数出的权重»')
show(M * s1 + s1 * e1 + 9 * s1 * e3, '«by the formula|按公式»')
show(counted.parameters, '«with biases|加上偏置»')
show(plain / counted.weights, '«times as many in one convolution|普通卷积是它的几倍»')
`,
)

const separableRatio = cell(
  'separable-ratio',
  'mobilenet',
  'The ratio, by counting',
  '数出来的比值',
  `
const D = 3, M = 64, side = 28
const macs = (...nodes) =>
  nn.cost(nn.resolve(nodes, [side, side, M])).macs

const rows = [1, 3, 8, 16, 64, 256, 1024].map((N) => {
  const depthwise = { op: 'depthwise', name: 'dw', kernel: D }
  const pointwise = { op: 'conv', name: 'pw', kernel: 1, filters: N }
  const standard = { op: 'conv', name: 'conv', kernel: D, filters: N }
  const two = macs(depthwise, pointwise)
  const one = macs(standard)
  return { N, «counted|数出»: two / one, '1/N + 1/D²': 1 / N + 1 / D ** 2 }
})
table(rows)

// «And all of MobileNet, against its twin of standard convolutions.|再看整个 MobileNet，与全用标准卷积的同一网络相比。»
const total = (form) =>
  nn.cost(nn.build('mobilenet', { form }).layers).macs
show(total('full') / total('separable'), '«times, in the whole network|倍，整个网络»')
`,
)

const groupsReach = cell(
  'groups-reach',
  'shufflenet',
  'What reaches whom',
  '谁传给了谁',
  `
const groups = 3, C = 12, n = C / groups

// «Only channel 0 holds something. All weights are 1.|只有通道 0 有值。权重全是 1。»
const x = tf.oneHot([0], C)
const weights = tf.ones([n, n])
const convolve = (x) => {
  const parts = tf.split(x, groups, 1)
  return tf.concat(parts.map((part) => tf.matMul(part, weights)), 1)
}
const shuffle = (x) =>
  tf.reshape(tf.transpose(tf.reshape(x, [groups, n])), [1, C])

show(convolve(convolve(x)), '«two grouped convolutions|两层分组卷积»')
show(convolve(shuffle(convolve(x))), '«with a shuffle between|中间加一次混洗»')
`,
)

const stepOrder = cell(
  'step-order',
  'xception',
  'Depthwise first, or pointwise first',
  '先深度，还是先逐点',
  `
const M = 2, N = 3
const x = tf.randomNormal([6, 6, M], 0, 1, 'float32', 1)
const mix = tf.randomNormal([1, 1, M, N], 0, 1, 'float32', 2)
const pattern = tf.randomNormal([3, 3, 1, 1], 0, 1, 'float32', 3)

// «One pattern for all channels: then the two steps can change places.|各通道共用一个模式：两步可以交换。»
const shared = (channels) => tf.tile(pattern, [1, 1, channels, 1])
// «A pattern of its own for each channel, as networks have.|每个通道各有一个模式，网络里正是这样。»
const own = (channels) =>
  tf.randomNormal([3, 3, channels, 1], 0, 1, 'float32', 4)

const look = (x, kernels) => tf.depthwiseConv2d(x, kernels, 1, 'valid')
const blend = (x) => tf.conv2d(x, mix, 1, 'valid')
const difference = (kernels) => {
  const first = blend(look(x, kernels(M)))
  const last = look(blend(x), kernels(N))
  return tf.max(tf.abs(tf.sub(first, last))).dataSync()[0]
}
show(difference(shared).toFixed(4), '«difference, one shared pattern|差别，共用一个模式»')
show(difference(own).toFixed(4), '«difference, a pattern each|差别，各有一个模式»')

show(9 * M + M * N, '«weights, depthwise first|权重：先深度»')
show(M * N + 9 * N, '«weights, pointwise first|权重：先逐点»')
`,
)

const countNetworks = cell(
  'count-networks',
  'comparison',
  'Who saves what',
  '谁省了什么',
  `
const four = ['squeezenet', 'mobilenet', 'shufflenet', 'xception']
const rows = [...four, 'alexnet'].map((id) => {
  const { parameters, macs } = nn.cost(nn.build(id).layers)
  return {
    «network|网络»: id,
    «parameters|参数»: parameters,
    MACs: macs,
    '«MACs per parameter|每个参数的乘加运算»': Math.round(macs / parameters),
  }
})
// «Sort by another column, or add a network of nn.networks.|换一列排序，或者从 nn.networks 里再加一个网络。»
rows.sort((a, b) => a.MACs - b.MACs)
table(rows)
`,
)

export const networkCells = [countLayer, fireParameters, separableRatio, groupsReach, stepOrder, countNetworks]
