import type { Usage } from './call'
import { helperParameters, indent, valueOf, where } from './python'

/** Source of the helper or class that {@link torchCall} names, as this network uses it; null for PyTorch's own. */
export function torchHelper(callee: string, usage: Usage): string[] | null {
  const value = (key: string) => valueOf(usage, key)
  const define = (description: string, body: readonly string[]) => [
    `def ${callee}(${helperParameters(usage).join(', ')}):`,
    ...indent([`"""${description}"""`, ...body]),
  ]
  switch (callee) {
    case 'conv': {
      const groups = value('groups') === '1' ? '' : `, groups=${value('groups')}`
      const call = `nn.Conv2d(cin, cout, kernel, ${value('stride')}, ${padding(usage)}${groups}, bias=${value('bias')})`
      const border = padded(usage)
      const start = border.length > 0 ? ['layers = []', ...border, `layers.append(${call})`] : [`layers = [${call}]`]
      return define(`A convolution${after(usage)}.`, [...start, ...finished(usage, 'cout')])
    }
    case 'dense':
      return define(`A fully connected layer${after(usage)}; the map stays one of a single pixel.`, [
        `layers = [nn.Flatten(), nn.Linear(cin, cout, bias=${value('bias')}), nn.Unflatten(1, (cout, 1, 1))]`,
        ...finished(usage, 'cout'),
      ])
    case 'norm':
      return define(
        `Batch normalization${value('activation') === 'None' ? '' : ' and activation'} before what follows.`,
        ['layers = []', ...finished(usage, 'channels')],
      )
    case 'padded_max_pool':
      return define('Padding is never the maximum; (left, right, top, bottom).', [
        "return nn.Sequential(nn.ConstantPad2d(padding, float('-inf')), nn.MaxPool2d(kernel_size, stride))",
      ])
    case 'PaddedAveragePool':
      return paddedAverage
    case 'Shuffle':
      return shuffle
    case 'FlattenByRows':
      return flatten
    case 'Concat':
      return merged('Concat', 'their channels are joined', 'torch.cat([branch(x) for branch in self.values()], dim=1)')
    case 'Add':
      return merged('Add', 'their outputs are added', 'sum(branch(x) for branch in self.values())')
    default:
      return null
  }
}

/** Batch normalization without the gain γ, which the network does not have. */
export const gainlessNorm = [
  'def norm_without_gain(channels, epsilon):',
  ...indent([
    '"""Batch normalization whose gain stays 1."""',
    'norm = nn.BatchNorm2d(channels, eps=epsilon)',
    'norm.weight.requires_grad_(False)',
    'return norm',
  ]),
]

const merged = (title: string, what: string, result: string) => [
  `class ${title}(nn.ModuleDict):`,
  ...indent([
    `"""Branches that read the same map; ${what}."""`,
    '',
    'def forward(self, x):',
    ...indent([`return ${result}`]),
  ]),
]

const shuffle = [
  'class Shuffle(nn.Module):',
  ...indent([
    '"""Views the channels as (groups, n), transposes to (n, groups) and flattens."""',
    '',
    'def __init__(self, groups):',
    ...indent(['super().__init__()', 'self.groups = groups']),
    '',
    'def forward(self, x):',
    ...indent([
      'batch, c, h, w = x.shape',
      'x = x.reshape(batch, self.groups, c // self.groups, h, w)',
      'return x.transpose(1, 2).reshape(batch, c, h, w)',
    ]),
  ]),
]

const flatten = [
  'class FlattenByRows(nn.Module):',
  ...indent([
    '"""Row by row, channels last, as TensorFlow orders them; one pixel with many channels."""',
    '',
    'def forward(self, x):',
    ...indent(['return x.permute(0, 2, 3, 1).reshape(x.shape[0], -1, 1, 1)']),
  ]),
]

const paddedAverage = [
  'class PaddedAveragePool(nn.Module):',
  ...indent([
    '"""Padding (left, right, top, bottom) does not count: the mean with zeros, over the share of each window that is inside."""',
    '',
    'def __init__(self, kernel_size, stride, padding):',
    ...indent([
      'super().__init__()',
      'self.pad = nn.ZeroPad2d(padding)',
      'self.pool = nn.AvgPool2d(kernel_size, stride)',
    ]),
    '',
    'def forward(self, x):',
    ...indent(['return self.pool(self.pad(x)) / self.pool(self.pad(torch.ones_like(x)))']),
  ]),
]

const isExplicit = (text: string) => text.startsWith('(')

/** A layer of its own for zeros that are not the same on all sides. */
function padded(usage: Usage): string[] {
  const values = [...usage.values('padding')]
  const put = [`layers.append(nn.ZeroPad2d(${valueOf(usage, 'padding')}))  # left, right, top, bottom`]
  if (!values.some(isExplicit)) return []
  return values.every(isExplicit) ? put : ['if isinstance(padding, tuple):', ...indent([...put, 'padding = 0'])]
}

const padding = (usage: Usage) => ([...usage.values('padding')].every(isExplicit) ? '0' : valueOf(usage, 'padding'))

function finished(usage: Usage, count: string): string[] {
  const epsilon = valueOf(usage, 'epsilon')
  const gains = usage.values('gain')
  const plain = `layers.append(nn.BatchNorm2d(${count}, eps=${epsilon}))`
  const gainless = `layers.append(norm_without_gain(${count}, ${epsilon}))`
  const put =
    gains.size > 1
      ? ['if gain:', ...indent([plain]), 'else:', ...indent([gainless])]
      : [gains.has('True') ? plain : gainless]
  return [
    ...where(usage, 'epsilon', put),
    ...where(usage, 'activation', [`layers.append(${valueOf(usage, 'activation')}())`]),
    'return nn.Sequential(*layers)',
  ]
}

/** What follows the sums, in words. */
function after(usage: Usage): string {
  const has = (key: string) => usage.constants.get(key) !== 'None'
  const words = [has('epsilon') ? 'batch normalization' : '', has('activation') ? 'activation' : ''].filter(Boolean)
  return words.length > 0 ? `, then ${words.join(' and ')}` : ''
}
