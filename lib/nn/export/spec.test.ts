import assert from 'node:assert/strict'
import { test } from 'vitest'
import { networks } from '../catalog'
import { resolveDesign } from '../design/build'
import { planDesign } from '../design/plan'
import { presets } from '../design/presets'
import { instantiate, type Resolved } from '../network'
import { resolve } from '../resolve'
import { toSpec } from './spec'

const all: readonly (readonly [string, Resolved])[] = [
  ...networks.map((network) => [network.id, instantiate(network)] as const),
  ...presets.map(({ id, design }) => [`design ${id}`, resolveDesign(planDesign(design))] as const),
]

for (const [name, resolved] of all) {
  test(`${name}: the written specification, run as a module, resolves to the same layers`, async () => {
    const source = toSpec(resolved)
    const { input, nodes } = await import(`data:text/javascript,${encodeURIComponent(source)}`)
    assert.deepEqual(resolve(nodes, input), resolved.layers)
    const code = source.split('\n').filter((line) => !line.startsWith(' *'))
    assert.ok(code.every((line) => line.length <= 140))
  })
}
