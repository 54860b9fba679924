import assert from 'node:assert/strict'
import { test } from 'vitest'
import { pageState } from './pageState'

test('what was set on the projector, and only that', () => {
  assert.deepEqual(
    pageState('?reach.layers=4&unit=flops', '?reach.layers=3&unit=flops&other.x=1', { slug: 'reach' }, 'reach'),
    {
      'other.x': null,
      'reach.layers': '4',
    },
  )
})

test('a figure with another id on its page takes its state home under that name', () => {
  assert.deepEqual(
    pageState(
      '?network=mobilenet&diagram.at=conv1',
      '',
      { slug: 'diagram', params: { network: 'mobilenet' } },
      'diagram-mobilenet',
    ),
    { 'diagram-mobilenet.at': 'conv1' },
  )
})

test('back at the start', () => {
  assert.deepEqual(pageState('', '?reach.layers=3', { slug: 'reach' }, 'reach'), { 'reach.layers': null })
})
