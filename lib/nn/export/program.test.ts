import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '../catalog'
import { defineNetwork, instantiate, SIGNED, type Resolved } from '../network'
import { resolve } from '../resolve'
import type { Block, Node } from '../spec'
import { toKeras } from './keras'
import { toTfjs } from './tfjs'
import { toTorch } from './torch'

const source = { authors: 'None', title: 'Made for tests', date: '2018', form: { en: 'a few layers' } }

function made(nodes: readonly Node[]): Resolved {
  const network = defineNetwork({
    id: 'made',
    title: 'Made',
    role: 'release',
    source,
    preprocessing: SIGNED,
    knobs: {},
    build: () => ({ input: [8, 8, 3], nodes }),
  })
  return { network, values: {}, input: [8, 8, 3], layers: resolve(nodes, [8, 8, 3]) }
}

const part = (name: string, nodes: readonly Node[]): Block => ({ op: 'block', name, kind: 'module', nodes })
const conv = (name: string, filters: number, kernel = 3): Node => ({
  op: 'conv',
  name,
  filters,
  kernel,
  activation: 'relu',
})

/** Lines of a definition, from the one that starts with `start` to the first empty one, without the text that describes it. */
function definition(code: string, start: string): string[] {
  const lines = code.split('\n').map((line) => line.trim())
  const from = lines.findIndex((line) => line.startsWith(start))
  assert.ok(from >= 0, `no ${start} in\n${code}`)
  return lines.slice(from, lines.indexOf('', from)).filter((line) => !line.startsWith('"""'))
}

const pair = (name: string, filters: number) => part(name, [conv('a', filters), conv('b', 2 * filters, 1)])

test('what differs between modules becomes parameters, one for what is always equal', () => {
  const code = toKeras(made([pair('left', 4), pair('right', 6)]))
  assert.deepEqual(definition(code, 'def left('), [
    'def left(x, name, a, b):',
    "x = conv(x, f'{name}_a', a, 3)",
    "x = conv(x, f'{name}_b', b, 1, pad='valid')",
    'return x',
  ])
  assert.deepEqual(definition(code, 'def build(').slice(2, 4), [
    "x = left(inputs, 'left', 4, 8)",
    "x = left(x, 'right', 6, 12)",
  ])
  const torch = definition(toTorch(made([pair('left', 4), pair('right', 6)])), 'def left(')
  assert.deepEqual(torch.slice(0, 4), [
    'def left(cin, a, b):',
    'return sequence({',
    "'a': conv(cin, a, 3),",
    "'b': conv(a, b, 1, padding=0),",
  ])
})

test('modules with other kernels, other names or other branches do not share a routine', () => {
  const variants: readonly (readonly Node[])[] = [
    [part('m1', [conv('a', 4)]), part('m2', [conv('a', 4, 5)])],
    [part('m1', [conv('a', 4)]), part('m2', [conv('b', 4)])],
    [part('m1', [conv('a', 4)]), part('m2', [conv('a', 4), conv('b', 4)])],
    [
      part('m1', [{ op: 'parallel', name: 'add', merge: 'add', branches: [[conv('a', 3)], []] }]),
      part('m2', [{ op: 'parallel', name: 'add', merge: 'add', branches: [[], [conv('a', 3)]] }]),
    ],
  ]
  for (const nodes of variants) assert.doesNotMatch(toKeras(made(nodes)), /^def m/m)
})

test('three in a row that are numbered and equal, or grow evenly, become a loop', () => {
  const growing = (count: number) =>
    Array.from({ length: count }, (_, index): Block =>
      part(`layer${index + 1}`, [{ op: 'parallel', name: 'concat', merge: 'concat', branches: [[], [conv('a', 5)]] }]),
    )
  const network = made(growing(4))
  assert.deepEqual(definition(toKeras(network), 'for n in'), [
    'for n in range(1, 5):',
    "x = layer(x, f'layer{n}')",
    "x = layers.Flatten(name='output')(x)",
    "return Model(inputs, x, name='made')",
  ])
  // 3 channels, and 5 more with every layer.
  assert.match(toTorch(network), /\*\*\{f'layer\{n\}': layer\(5 \* n - 2\) for n in range\(1, 5\)\},/)
  assert.match(toTfjs(network), /\.\.\.range\(1, 4\)\.map\(\(n\) => layer\(`layer\$\{n\}`, 5 \* n - 2\)\),/)
  assert.doesNotMatch(toKeras(made(growing(2))), /for n in/)
})

test('numbers that are missing, or arguments that grow unevenly, break a loop', () => {
  const named = (number: number, filters: number) => part(`m${number}`, [conv('a', filters)])
  const gap = toKeras(made([1, 2, 4].map((number) => named(number, 4))))
  assert.doesNotMatch(gap, /for n in/)
  const uneven = toKeras(made([named(1, 4), named(2, 6), named(3, 9), named(4, 12), named(5, 15)]))
  // 6, 9, 12, 15 grow evenly; 4 stands before them.
  assert.match(uneven, /x = m\(inputs, 'm1', 4\)\n {4}for n in range\(2, 6\):\n {8}x = m\(x, f'm\{n\}', 3 \* n\)\n/)
})

test('layers that bear their block’s number take it as a variable', () => {
  const bare = (number: number): Block => ({
    op: 'block',
    name: `block${number}`,
    kind: 'module',
    bare: true,
    nodes: [conv(`conv_${number}_a`, 4 + number)],
  })
  const code = toKeras(made([bare(3), bare(5)]))
  assert.deepEqual(
    definition(code, 'def block('),
    ['def block(x, n, filters):', "x = conv(x, f'conv_{n}_a', filters)", 'return x'].map((line) =>
      line.replace('filters)', line.startsWith('x') ? 'filters, 3)' : 'filters)'),
    ),
  )
  assert.match(code, /x = block\(inputs, 3, 7\)/)
})

test('a parameter never hides a helper: its name is another', () => {
  const nodes = (filters: number): Node[] => [
    conv('conv', filters),
    conv('shuffle', 2 * filters, 1),
    { op: 'shuffle', name: 'mix', groups: 2 },
    conv('end', filters),
  ]
  const code = toKeras(made([part('m1', nodes(2)), part('m2', nodes(4))]))
  const [head] = definition(code, 'def m(')
  const parameters = /\((.*)\)/.exec(head!)![1]!.split(', ')
  assert.equal(new Set(parameters).size, parameters.length)
  for (const taken of ['conv', 'shuffle', 'layers']) assert.ok(!parameters.includes(taken), head)
})

test('the header says what the network is and costs', () => {
  for (const write of [toKeras, toTorch, toTfjs]) {
    const code = write(instantiate(findNetwork('mobilenet'), { alpha: 0.5, resolution: 160 }))
    const head = code.slice(0, 1200)
    assert.match(head, /MobileNet: alpha 0\.5, resolution 160, form separable/)
    assert.match(head, /Howard et al\..*1704\.04861/)
    // Table 7 of the paper gives 1.3 million parameters and 76 million multiply–adds; these are the reference totals.
    assert.match(head, /1,331,592 trainable parameters/)
    assert.match(head, /76,524,800 multiply-accumulates/)
    assert.match(head, /mean 127\.5, 127\.5, 127\.5; deviation 127\.5, 127\.5, 127\.5/)
  }
})
