import assert from 'node:assert/strict'
import { test } from 'vitest'
import { networks } from './catalog'
import type { Layer } from './layer'
import { instantiate } from './network'
import { resolve } from './resolve'
import type { Node } from './spec'
import { partsOf, type Part } from './tree'

const conv = (name: string): Node => ({ op: 'conv', name, filters: 1, kernel: 1 })

const branched = (id: string, branches: readonly string[]) => `${id}(${branches.join(' | ')})`

const outline = (parts: readonly Part[]): string =>
  parts
    .map((part) => (part.kind === 'layer' ? part.layer.id : branched(part.merge.id, part.branches.map(outline))))
    .join(' ')

test('the tree has the shape of the specification', () => {
  const inner: Node = { op: 'parallel', name: 'inner', merge: 'concat', branches: [[conv('b')], []] }
  const nodes: Node[] = [
    conv('a'),
    { op: 'parallel', name: 'outer', merge: 'concat', branches: [[], [inner, conv('c')], [conv('d')]] },
    { op: 'parallel', name: 'twice', merge: 'add', branches: [[], []] },
    conv('e'),
  ]
  assert.equal(outline(partsOf(resolve(nodes, [1, 1, 1]))), 'a outer( | inner(b | ) c | d) twice( | ) e')
})

const layersIn = (parts: readonly Part[]): Layer[] =>
  parts.flatMap((part) => (part.kind === 'layer' ? [part.layer] : [...part.branches.flatMap(layersIn), part.merge]))

for (const network of networks) {
  test(`${network.id}: the tree holds every layer once, in order`, () => {
    const { layers } = instantiate(network)
    assert.deepEqual(
      layersIn(partsOf(layers)).map((layer) => layer.id),
      layers.map((layer) => layer.id),
    )
  })
}
