import assert from 'node:assert/strict'
import type { Layer } from '@/lib/nn/layer'
import type { Weights } from '@/lib/weights/weights'
import type { NamedTensor } from '../tensor'
import { inOrder, oi, oihw, vector } from './layouts'

/** For tests: one weighted module of timm's Xception: a convolution, and the normalization it ends with, if any. */
interface Module {
  readonly kernel: string
  readonly norm?: string
}

/** timm's Block: a list of ReLU, separable convolution and normalization that is numbered when it is complete. */
function timmBlock(name: string, count: number, startsWithRelu: boolean, skip: boolean): Module[] {
  const rep = Array.from({ length: count }, () => ['relu', 'separable', 'norm']).flat()
  const entries = startsWithRelu ? rep : rep.slice(1)
  const separable = entries.flatMap((kind, at): Module[] =>
    kind === 'separable'
      ? [
          { kernel: `${name}.rep.${at}.conv1` },
          { kernel: `${name}.rep.${at}.pointwise`, norm: `${name}.rep.${at + 1}` },
        ]
      : [],
  )
  return skip ? [{ kernel: `${name}.skip`, norm: `${name}.skipbn` }, ...separable] : separable
}

function timmModules(): Module[] {
  const middle = Array.from({ length: 8 }, (_, index) => timmBlock(`block${index + 4}`, 3, true, false)).flat()
  return [
    { kernel: 'conv1', norm: 'bn1' },
    { kernel: 'conv2', norm: 'bn2' },
    ...timmBlock('block1', 2, false, true),
    ...timmBlock('block2', 2, true, true),
    ...timmBlock('block3', 2, true, true),
    ...middle,
    ...timmBlock('block12', 2, true, true),
    { kernel: 'conv3.conv1' },
    { kernel: 'conv3.pointwise', norm: 'bn3' },
    { kernel: 'conv4.conv1' },
    { kernel: 'conv4.pointwise', norm: 'bn4' },
  ]
}

/** What timm's module must be among ours, so that a wrong order does not pass. */
function assertSameKind({ kernel }: Module, layer: Layer): void {
  assert.ok(layer.op === 'conv' || layer.op === 'depthwise')
  assert.equal(layer.op === 'depthwise', kernel.includes('.conv1'), kernel)
  if (kernel.endsWith('skip'))
    assert.deepEqual(
      [layer.kernel, layer.stride],
      [
        [1, 1],
        [2, 2],
      ],
    )
  if (kernel.endsWith('pointwise'))
    assert.deepEqual(
      [layer.kernel, layer.stride],
      [
        [1, 1],
        [1, 1],
      ],
    )
}

/** For tests: Xception as timm builds `legacy_xception`. */
export function asTimm(layers: readonly Layer[], weights: Weights): NamedTensor[] {
  const exported = inOrder(layers, weights)
  const last = exported.pop()!
  const modules = timmModules()
  assert.equal(exported.length, modules.length)
  const body = exported.flatMap((one, index): NamedTensor[] => {
    const named = modules[index]!
    const [layer, { gamma, beta, mean, variance }] = one
    assertSameKind(named, layer)
    const kernel = { name: `${named.kernel}.weight`, ...oihw(one) }
    if (!named.norm) return [kernel]
    const norm = { weight: gamma, bias: beta, running_mean: mean, running_var: variance }
    return [kernel, ...Object.entries(norm).map(([what, data]) => vector(`${named.norm}.${what}`, data!))]
  })
  return [...body, { name: 'fc.weight', ...oi(last) }, vector('fc.bias', last[1].bias!)]
}
