import assert from 'node:assert/strict'
import { test } from 'vitest'
import { networks } from '../catalog'
import { instantiate } from '../network'
import type { AnyKnobValues, KnobValues, Knobs } from '../knob'
import type { Node } from '../spec'
import { blocksOf, outline, type Item } from './outline'

/** The specification with nothing but its structure: names, branches and merges. */
function structure(nodes: readonly Node[]): unknown[] {
  return nodes.map((node) => {
    if (node.op === 'block') return [node.kind, node.name, structure(node.nodes)]
    if (node.op === 'parallel') return [node.merge, node.name, node.branches.map(structure)]
    return [node.op, node.name]
  })
}

const last = (id: string, name: string) => (id === name || id.endsWith(`/${name}`) ? name : id)

/** The same of an outline; names of layers are what their ids end in. */
function recovered(items: readonly Item[], nodes: readonly Node[]): unknown[] {
  return items.map((item, index) => {
    const node = nodes[index]
    if (item.kind === 'block' && node?.op === 'block')
      return [item.block.kind, last(item.block.id, node.name), recovered(item.items, node.nodes)]
    if (item.kind === 'fork' && node?.op === 'parallel') {
      return [
        item.merge.op,
        last(item.merge.id, node.name),
        item.branches.map((branch, at) => recovered(branch, node.branches[at] ?? [])),
      ]
    }
    if (item.kind === 'layer' && node && 'name' in node) return [item.layer.op, last(item.layer.id, node.name)]
    return ['not as specified', item.kind, node?.op]
  })
}

const settings: Readonly<Record<string, readonly AnyKnobValues[]>> = {
  squeezenet: [{}, { bypass: 'simple' }, { bypass: 'complex' }],
  xception: [{}, { residual: false }],
}

for (const network of networks) {
  test(`${network.id}: the outline of its layers is its specification`, () => {
    for (const values of settings[network.id] ?? [{}]) {
      const resolved = instantiate(network, values)
      const { nodes } = network.build(resolved.values as KnobValues<Knobs>)
      assert.deepEqual(recovered(outline(resolved.layers), nodes), structure(nodes))
    }
  })
}

test('inner blocks come before those around them', () => {
  const { layers } = instantiate(networks.find(({ id }) => id === 'xception')!)
  const ids = blocksOf(outline(layers)).map(({ block }) => block.id)
  assert.deepEqual(ids.slice(0, 4), ['block1', 'block2_sepconv1', 'block2_sepconv2', 'block2'])
  assert.deepEqual(ids.slice(-4), ['block14_sepconv1', 'block14_sepconv2', 'block14', 'exit flow'])
})
