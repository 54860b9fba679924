import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork, networks } from './catalog'
import { cost, type Cost } from './cost'
import { instantiate } from './network'
import { sharesByBlock, sharesByKind } from './shares'

const layersOf = (id: string) => instantiate(findNetwork(id)).layers
const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(2)

test("MobileNet's shares are those of its paper's Table 2 (where 1.19 % for the first convolution is a misprint)", () => {
  const layers = layersOf('mobilenet')
  const { macs, weights } = cost(layers)
  const shares = sharesByKind(layers).filter((share) => share.weights > 0)
  assert.deepEqual(
    shares.map((share) => [share.kind, percent(share.macs, macs), percent(share.weights, weights)]),
    [
      ['standard', '1.91', '0.02'],
      ['depthwise', '3.06', '1.06'],
      ['pointwise', '94.86', '74.59'],
      ['dense', '0.18', '24.33'],
    ],
  )
})

test("SqueezeNet's modules have the parameters of its paper's Table 1", () => {
  const { layers } = instantiate(findNetwork('squeezenet'), { version: '1.0' })
  const shares = sharesByBlock(layers).filter(({ parameters }) => parameters > 0)
  assert.deepEqual(Object.fromEntries(shares.map(({ id, parameters }) => [id, parameters])), {
    conv1: 14_208,
    fire2: 11_920,
    fire3: 12_432,
    fire4: 45_344,
    fire5: 49_440,
    fire6: 104_880,
    fire7: 111_024,
    fire8: 188_992,
    fire9: 197_184,
    conv10: 513_000,
  })
})

test('blocks in order: the outermost, or the outermost of one kind; layers outside stand for themselves', () => {
  const rows = (of?: 'stage' | 'module') =>
    sharesByBlock(layersOf('shufflenet'), of).map(({ id, kind, layers }) => [id, kind, layers])
  assert.deepEqual(rows(), [
    ['conv1', null, 1],
    ['maxpool', null, 1],
    ['stage2', 'stage', 7 + 3 * 6],
    ['stage3', 'stage', 7 + 7 * 6],
    ['stage4', 'stage', 7 + 3 * 6],
    ['pool', null, 1],
    ['fc', null, 1],
    ['softmax', null, 1],
  ])
  assert.deepEqual(rows('stage'), rows())
  assert.deepEqual(rows('module')[2], ['stage2/unit1', 'module', 7])
  assert.deepEqual(
    sharesByBlock(layersOf('xception')).map(({ id, kind }) => `${id} ${kind}`),
    ['entry flow flow', 'middle flow flow', 'exit flow flow'],
  )
})

test('shares of every network add up to its totals', () => {
  for (const network of networks) {
    const { layers } = instantiate(network)
    const { layers: _, ...totals } = cost(layers)
    for (const shares of [sharesByKind(layers), sharesByBlock(layers), sharesByBlock(layers, 'module')]) {
      for (const of of Object.keys(totals) as (keyof Cost)[]) {
        assert.equal(
          shares.reduce((sum, share) => sum + share[of], 0),
          totals[of],
          `${network.id} ${of}`,
        )
      }
      assert.equal(
        shares.reduce((sum, share) => sum + share.layers, 0),
        layers.length,
      )
    }
  }
})
