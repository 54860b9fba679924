import assert from 'node:assert/strict'
import { test } from 'vitest'
import { networks } from './catalog'
import { instantiate } from './network'
import { squeezenet } from './networks/squeezenet'
import { xception } from './networks/xception'
import { cutOut, partOf } from './part'
import { partsOf } from './tree'

test('fire3 with the simple bypass: both what is squeezed and what is added come from outside', () => {
  const part = partOf(instantiate(squeezenet, { bypass: 'simple' }).layers, 'fire3')
  assert.deepEqual(
    part.map(({ id, inputs }) => [id, ...inputs]),
    [
      ['fire3/squeeze1x1', 'input'],
      ['fire3/expand1x1', 'fire3/squeeze1x1'],
      ['fire3/expand3x3', 'fire3/squeeze1x1'],
      ['fire3/concat', 'fire3/expand1x1', 'fire3/expand3x3'],
      ['fire3/add', 'fire3/concat', 'input'],
    ],
  )
})

test('a module inside a branch stands by itself', () => {
  const part = partOf(instantiate(xception).layers, 'block5_sepconv2')
  assert.deepEqual(
    part.map(({ id, inputs, branches }) => [id, inputs, branches]),
    [
      ['block5_sepconv2/dw', ['input'], []],
      ['block5_sepconv2/pw', ['block5_sepconv2/dw'], []],
    ],
  )
})

test('every block of every network is a network of its own', () => {
  for (const network of networks) {
    const { layers } = instantiate(network)
    for (const id of new Set(layers.flatMap(({ blocks }) => blocks.map((block) => block.id))))
      partsOf(partOf(layers, id))
  }
})

test('no such block, no layers; two layers outside are too many', () => {
  const { layers } = instantiate(squeezenet)
  assert.deepEqual(partOf(layers, 'fire1'), [])
  const concat = layers.find(({ id }) => id === 'fire2/concat')!
  assert.throws(() => cutOut([concat]), /must read one layer outside, not fire2\/expand1x1, fire2\/expand3x3/)
})
