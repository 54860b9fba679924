import type { Usage } from './call'
import { helperParameters, indent, valueOf, where } from './python'

/** Source of the helper that {@link kerasCall} names, as this network uses it; null for a layer of Keras itself. */
export function kerasHelper(callee: string, usage: Usage): string[] | null {
  const value = (key: string) => valueOf(usage, key)
  const define = (description: string, body: readonly string[]) => [
    `def ${callee}(${['x', 'name', ...helperParameters(usage)].join(', ')}):`,
    ...indent([`"""${description}"""`, ...body]),
  ]
  switch (callee) {
    case 'conv': {
      const groups = value('groups') === '1' ? '' : `groups=${value('groups')}, `
      const call = `layers.Conv2D(filters, kernel, ${stride(usage)}padding=${padding(usage)}, ${groups}use_bias=${value('bias')}, name=name)(x)`
      return define(`A convolution${after(usage)}.`, [...padded(usage), `x = ${call}`, ...finished(usage), 'return x'])
    }
    case 'depthwise': {
      const multiplier = value('multiplier') === '1' ? '' : `depth_multiplier=${value('multiplier')}, `
      const call = `layers.DepthwiseConv2D(kernel, ${stride(usage)}padding=${padding(usage)}, ${multiplier}use_bias=${value('bias')}, name=name)(x)`
      return define(`A convolution of each channel by itself${after(usage)}.`, [
        ...padded(usage),
        `x = ${call}`,
        ...finished(usage),
        'return x',
      ])
    }
    case 'dense':
      return define(`A fully connected layer${after(usage)}.`, [
        `x = layers.Dense(units, use_bias=${value('bias')}, name=name)(x)`,
        ...finished(usage),
        'return x',
      ])
    case 'norm':
      return define(
        `Batch normalization${value('activation') === 'None' ? '' : ' and activation'} before what follows.`,
        [
          `x = layers.BatchNormalization(epsilon=${value('epsilon')}, scale=${value('gain')}, name=name)(x)`,
          ...activatedBy(usage),
          'return x',
        ],
      )
    case 'shuffle':
      return define('Views the channels as (groups, n), transposes to (n, groups) and flattens.', [
        'h, w, c = x.shape[1:]',
        "x = layers.Reshape((h, w, groups, c // groups), name=f'{name}_split')(x)",
        "x = layers.Permute((1, 2, 4, 3), name=f'{name}_transpose')(x)",
        'return layers.Reshape((h, w, c), name=name)(x)',
      ])
    case 'local_response':
      return define('x / (bias + alpha * sum of squares) ** beta, over `size` neighbouring channels.', [
        'c = x.shape[-1]',
        'before = (size - 1) // 2',
        'squares = ops.pad(ops.square(x), ((0, 0), (0, 0), (0, 0), (before, size - 1 - before)))',
        'total = sum(squares[..., i:i + c] for i in range(size))',
        'return x / (bias + alpha * total) ** beta',
      ])
    case 'padded_max_pool':
      return define('Padding is never the maximum.', [
        "x = ops.pad(x, ((0, 0), *pad, (0, 0)), constant_values=float('-inf'))",
        'return layers.MaxPooling2D(pool_size, strides, name=name)(x)',
      ])
    case 'padded_average_pool':
      return define('Padding does not count: the mean with zeros, over the share of each window that is inside.', [
        'edge = ((0, 0), *pad, (0, 0))',
        'inside = ops.average_pool(ops.pad(ops.ones_like(x), edge), pool_size, strides)',
        'return layers.AveragePooling2D(pool_size, strides, name=name)(ops.pad(x, edge)) / inside',
      ])
    default:
      return null
  }
}

const stride = (usage: Usage) => (valueOf(usage, 'stride') === '1' ? '' : `strides=${valueOf(usage, 'stride')}, `)

const isExplicit = (text: string) => text.startsWith('(')

/** Zeros of its own around the map, where Keras' `same` would put them elsewhere. */
function padded(usage: Usage): string[] {
  const values = [...usage.values('pad')]
  const put = [`x = layers.ZeroPadding2D(${valueOf(usage, 'pad')}, name=f'{name}_pad')(x)`]
  if (!values.some(isExplicit)) return []
  return values.every(isExplicit) ? put : ['if not isinstance(pad, str):', ...indent([...put, "pad = 'valid'"])]
}

const padding = (usage: Usage) => ([...usage.values('pad')].every(isExplicit) ? "'valid'" : valueOf(usage, 'pad'))

function finished(usage: Usage): string[] {
  const gain = valueOf(usage, 'gain') === 'True' ? '' : `scale=${valueOf(usage, 'gain')}, `
  return [
    ...where(usage, 'epsilon', [
      `x = layers.BatchNormalization(epsilon=${valueOf(usage, 'epsilon')}, ${gain}name=f'{name}_norm')(x)`,
    ]),
    ...activatedBy(usage),
  ]
}

function activatedBy(usage: Usage): string[] {
  const constant = usage.constants.get('activation')
  const name = constant ? `f'{name}_${constant.slice(1, -1)}'` : "f'{name}_{activation}'"
  return where(usage, 'activation', [`x = layers.Activation(${valueOf(usage, 'activation')}, name=${name})(x)`])
}

/** What follows the sums, in words. */
function after(usage: Usage): string {
  const has = (key: string) => usage.constants.get(key) !== 'None'
  const words = [has('epsilon') ? 'batch normalization' : '', has('activation') ? 'activation' : ''].filter(Boolean)
  return words.length > 0 ? `, then ${words.join(' and ')}` : ''
}
