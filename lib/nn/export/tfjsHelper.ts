import type { Usage } from './call'

const indent = (lines: readonly string[]) => lines.map((line) => (line ? `  ${line}` : line))

/** Parameters as a network uses them: the positional ones, then an object whose defaults are its most frequent values. */
function parameters({ positional, defaults, constants }: Usage, without: ReadonlySet<string> = new Set()): string {
  const keyed = [...new Map([...constants, ...defaults])]
    .filter(([key]) => !without.has(key))
    .map(([key, text]) => `${key} = ${text}`)
  return [...positional, ...(keyed.length > 0 ? [`{ ${keyed.join(', ')} } = {}`] : [])].join(', ')
}

/**
 * Source of the helper that {@link tfjsCall} names, as this network uses it. Each makes a function `(x, w) => y`
 * of maps `[batch, h, w, c]` and the weights by name, after declaring the weights that it needs.
 */
export function tfjsHelper(callee: string, usage: Usage): string[] {
  const define = (body: string, comment?: string) => [
    ...(comment === undefined ? [] : [`// ${comment}`]),
    `const ${callee} = (${parameters(usage)}) => (x) => ${body}`,
  ]
  const long = (comment: string, body: readonly string[]) => [...define('{', comment), ...indent(body), '}']
  switch (callee) {
    case 'conv':
      return usage.constants.get('groups') === '1' ? plain(usage) : grouped(usage)
    case 'dense':
      return [
        `const dense = (name, ${parameters(usage)}) => {`,
        ...indent([
          'const kernel = declare(`${name}/kernel`, [cin, cout])',
          'const finish = finishing(name, cout, bias, epsilon, gain, activation)',
          'return (x, w) => finish(tf.reshape(tf.matMul(tf.reshape(x, [-1, cin]), kernel(w)), [-1, 1, 1, cout]), w)',
        ]),
        '}',
      ]
    case 'norm':
      return [`const norm = (name, ${parameters(usage)}) => finishing(name, count, false, epsilon, gain, activation)`]
    case 'maxPool':
      return define('tf.maxPool(x, kernel, stride, border(pads))')
    case 'averagePool':
      return define('tf.avgPool(x, kernel, stride, border(pads))', 'What is padded does not count.')
    case 'globalPool':
      return define('tf.mean(x, [1, 2], true)')
    case 'activate':
      return define('tf[kind](x)')
    case 'shuffle':
      return long('Views the channels as (groups, n), transposes to (n, groups) and flattens.', [
        'const split = tf.reshape(x, [-1, groups, x.shape[3] / groups])',
        'return tf.reshape(tf.transpose(split, [0, 2, 1]), x.shape)',
      ])
    case 'flatten':
      return define('tf.reshape(x, [x.shape[0], 1, 1, -1])', 'Row by row, channels last.')
    case 'dropout':
      return define('x', 'Acts in training only.')
    case 'localResponse':
      return long('x / (bias + alpha * sum of squares) ** beta, over `size` neighbouring channels.', [
        'const before = Math.floor((size - 1) / 2)',
        'const squares = tf.pad(tf.square(x), [[0, 0], [0, 0], [0, 0], [before, size - 1 - before]])',
        'let total = tf.slice(squares, [0, 0, 0, 0], x.shape)',
        'for (let i = 1; i < size; i++) total = tf.add(total, tf.slice(squares, [0, 0, 0, i], x.shape))',
        'return tf.mul(x, tf.pow(tf.add(tf.mul(total, alpha), bias), -beta))',
      ])
    case 'concat':
      return [
        '// Branches that read the same map; their channels are joined.',
        'const concat = (...branches) => (x, w) => tf.concat(branches.map((branch) => branch(x, w)), 3)',
      ]
    case 'add':
      return [
        '// Branches that read the same map; their outputs are added.',
        'const add = (...branches) => (x, w) => branches.map((branch) => branch(x, w)).reduce((sum, y) => tf.add(sum, y))',
      ]
    default:
      throw new Error(`no TensorFlow.js helper for ${callee}`)
  }
}

function plain(usage: Usage): string[] {
  return [
    `const conv = (name, ${parameters(usage, new Set(['groups']))}) => {`,
    ...indent([
      'const filters = declare(`${name}/kernel`, [...pair(kernel), cin, cout])',
      'const finish = finishing(name, cout, bias, epsilon, gain, activation)',
      'return (x, w) => finish(tf.conv2d(x, filters(w), stride, border(pads)), w)',
    ]),
    '}',
  ]
}

/** TensorFlow.js has groups = 1 and groups = cin only. */
function grouped(usage: Usage): string[] {
  return [
    `const conv = (name, ${parameters(usage)}) => {`,
    ...indent([
      '// As many groups as channels is a depthwise convolution; others are convolutions side by side.',
      'const depthwise = groups > 1 && groups === cin',
      'const filters = declare(`${name}/kernel`, [...pair(kernel), ...(depthwise ? [cin, cout / cin] : [cin / groups, cout])])',
      'const finish = finishing(name, cout, bias, epsilon, gain, activation)',
      'const sums = (x, k) => {',
      ...indent([
        'if (depthwise) return tf.depthwiseConv2d(x, k, stride, border(pads))',
        'if (groups === 1) return tf.conv2d(x, k, stride, border(pads))',
        'const parts = tf.split(k, groups, 3)',
        'return tf.concat(tf.split(x, groups, 3).map((part, g) => tf.conv2d(part, parts[g], stride, border(pads))), 3)',
      ]),
      '}',
      'return (x, w) => finish(sums(x, filters(w)), w)',
    ]),
    '}',
  ]
}

/** What every exported network starts with; `needs` is the source of all that follows. */
export function tfjsBasics(needs: string): string[] {
  const basics: readonly (readonly [word: string, lines: readonly string[]])[] = [
    [
      'declare(',
      [
        'const weights = {}',
        '// Says that a weight is needed; what comes back takes it from those given.',
        'const declare = (name, shape) => {',
        ...indent(['weights[name] = shape', 'return (w) => w[name]']),
        '}',
      ],
    ],
    ['finishing(', finishing],
    ['pair(', ['const pair = (side) => (Array.isArray(side) ? side : [side, side])']],
    [
      'border(',
      [
        '// One number for all sides, or [top, bottom, left, right].',
        'const border = (pads) => {',
        ...indent([
          'const [top, bottom, left, right] = Array.isArray(pads) ? pads : [pads, pads, pads, pads]',
          'return [[0, 0], [top, bottom], [left, right], [0, 0]]',
        ]),
        '}',
      ],
    ],
    [
      'range(',
      ['const range = (first, last) => Array.from({ length: last - first + 1 }, (_, index) => first + index)'],
    ],
    ['sequence(', ['const sequence = (...layers) => (x, w) => layers.reduce((y, layer) => layer(y, w), x)']],
    ['identity', ['const identity = (x) => x']],
  ]
  return basics.flatMap(([word, lines]) => (needs.includes(word) ? lines : []))
}

const finishing = [
  '// Bias, batch normalization and activation, where there are any.',
  'const finishing = (name, count, bias, epsilon, gain, activation) => {',
  ...indent([
    'const add = bias && declare(`${name}/bias`, [count])',
    'const gamma = epsilon && gain && declare(`${name}/gamma`, [count])',
    "const [beta, mean, variance] = epsilon ? ['beta', 'mean', 'variance'].map((one) => declare(`${name}/${one}`, [count])) : []",
    'return (x, w) => {',
    ...indent([
      'let y = bias ? tf.add(x, add(w)) : x',
      'if (epsilon) y = tf.batchNorm(y, mean(w), variance(w), beta(w), gamma ? gamma(w) : undefined, epsilon)',
      'return activation ? tf[activation](y) : y',
    ]),
    '}',
  ]),
  '}',
]
