import { cell } from './cell'

const workedExample = cell(
  'worked-example',
  'convolution',
  'The worked example, computed',
  '算一遍文中的例子',
  `
// «The numbers of the figure above: 5 × 5 × 2, channels last.|上图中的数字：5 × 5 × 2，通道在最后一维。»
const x = tf.tensor([
  3,3, 2,1, 1,2, 2,1, 3,2,
  1,2, 2,1, 2,2, 1,2, 2,2,
  3,0, 3,1, 2,2, 3,0, 3,2,
  2,3, 2,1, 3,3, 1,2, 1,0,
  3,0, 0,1, 3,2, 2,0, 2,2,
], [5, 5, 2])

// «Three kernels of 3 × 3 × 2: height, width, inputs, outputs.|三个 3 × 3 × 2 的卷积核：高、宽、输入、输出。»
const kernel = tf.tensor([
   0, 1, 0,   1, 1, 1,    0,-1,-1,   0,-1,-1,    1, 1,-1,  -1, 0,-1,
  -1, 1, 1,   0,-1, 0,    0,-1, 1,   0, 1,-1,    0,-1, 1,   0,-1, 1,
   0, 0, 1,  -1, 1, 1,    1,-1, 1,  -1, 1, 0,    1, 1,-1,   0, 1, 1,
], [3, 3, 2, 3])

const y = tf.conv2d(x, kernel, 1, 'valid')
show(x, '«input|输入»')
show(y, '«output|输出»')

// «One multiplication for each weight, at each place: 486.|每个位置，每个权重乘一次：共 486 次。»
const [h, w] = y.shape
show(kernel.size * h * w, 'MACs')
`,
)

const separableCost = cell(
  'separable-cost',
  'convolution',
  'Two steps against one',
  '两步与一步',
  `
const side = 14, D = 3, M = 32, N = 64
const depthwise = { op: 'depthwise', name: 'depthwise', kernel: D }
const pointwise = { op: 'conv', name: 'point', kernel: 1, filters: N }
const standard = { op: 'conv', name: 'standard', kernel: D, filters: N }

const macs = (...nodes) =>
  nn.cost(nn.resolve(nodes, [side, side, M])).macs
const two = macs(depthwise, pointwise)
const one = macs(standard)

show(one, '«MACs, standard|乘加运算，标准卷积»')
show(two, '«MACs, depthwise + pointwise|乘加运算，深度卷积 + 逐点卷积»')
show(two / one, '«counted|数出来的比值»')
show(1 / N + 1 / D ** 2, '1/N + 1/D²')
`,
)

const shuffleInverse = cell(
  'shuffle-inverse',
  'convolution',
  'Shuffle, and back',
  '混洗，再还原',
  `
const groups = 3, perGroup = 4
const channels = tf.range(0, groups * perGroup)

// «Reshape to (g, n), transpose to (n, g), read row by row.|变形为 (g, n)，转置为 (n, g)，再逐行读出。»
const shuffle = (x, g) =>
  tf.reshape(tf.transpose(tf.reshape(x, [g, -1])), [-1])

const shuffled = shuffle(channels, groups)
show(channels, '«before|混洗前»')
show(shuffled, '«after|混洗后»')

// «Which number of groups undoes it?|用几组再混洗一次，就能还原？»
show(shuffle(shuffled, perGroup), '«and back|还原»')
`,
)

const groupedSplit = cell(
  'grouped-split',
  'convolution',
  'Grouped: split, convolve, join',
  '分组卷积：拆开、卷积、拼接',
  `
const groups = 2, M = 4, N = 4
const x = tf.randomNormal([4, 4, M], 0, 1, 'float32', 1)
const size = [3, 3, M / groups, N / groups]
const seeds = Array.from({ length: groups }, (_, g) => g + 1)
const kernels = seeds.map((seed) =>
  tf.randomNormal(size, 0, 1, 'float32', seed))

// «Split the channels, convolve each group, join the results.|拆开通道，各组分别卷积，再拼接。»
const parts = tf.split(x, groups, 2)
const convolved = parts.map((part, g) =>
  tf.conv2d(part, kernels[g], 1, 'same'))
const joined = tf.concat(convolved, 2)

// «One kernel does the same, with zeros between the groups.|一个卷积核也行，组与组之间全填零。»
const zeros = tf.zeros(size)
const rows = kernels.map((kernel) =>
  tf.concat(kernels.map((one) => one === kernel ? kernel : zeros), 3))
const dense = tf.concat(rows, 2)
const whole = tf.conv2d(x, dense, 1, 'same')

show(joined, '«split and joined|拆开再拼接»')
show(tf.max(tf.abs(tf.sub(joined, whole))), '«largest difference|最大差别»')
show(groups * kernels[0].size, '«weights of the groups|各组的权重»')
show(dense.size, '«weights, zeros included|连零一起算»')
`,
)

export const convolutionCells = [workedExample, separableCost, shuffleInverse, groupedSplit]
