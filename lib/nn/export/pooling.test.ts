import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { PoolLayer } from '../layer'
import { resolve } from '../resolve'
import type { Pool } from '../spec'
import { kerasPadding, torchPadding } from './pooling'

/** A 3-wide pool of stride 2 over a square map, unless told otherwise. */
function pool(side: number, settings: Partial<Pool>): PoolLayer {
  const node: Pool = { op: 'pool', name: 'pool', kind: 'max', kernel: 3, stride: 2, ...settings }
  return resolve([node], [side, side, 1])[0] as PoolLayer
}

test('Caffe’s ceil cuts a last window on even maps: TensorFlow’s same, PyTorch’s ceil_mode', () => {
  const cut = pool(54, { rounding: 'ceil' })
  assert.equal(kerasPadding(cut), 'same')
  assert.deepEqual(torchPadding(cut), { padding: [0, 0], ceil: true })
  const whole = pool(109, { rounding: 'ceil' })
  assert.equal(kerasPadding(whole), 'valid')
  assert.deepEqual(torchPadding(whole), { padding: [0, 0], ceil: false })
})

test('TensorFlow’s same pads the top of odd maps only', () => {
  assert.deepEqual(torchPadding(pool(147, { padding: 'same' })), { padding: [1, 1], ceil: false })
  assert.deepEqual(torchPadding(pool(74, { padding: 'same' })), { padding: [0, 0], ceil: true })
})

test('PyTorch’s padding of 1 on an even map is none of TensorFlow’s', () => {
  assert.equal(kerasPadding(pool(112, { padding: 1 })), null)
  assert.deepEqual(torchPadding(pool(112, { padding: 1 })), { padding: [1, 1], ceil: false })
  assert.equal(kerasPadding(pool(113, { padding: 1 })), 'same')
})

test('pads that reach over half a window are none of PyTorch’s', () => {
  assert.equal(torchPadding(pool(12, { padding: { top: 0, bottom: 1, left: 2, right: 0 } })), null)
})

test('a map smaller than the window: only padding on one side holds it', () => {
  const small = pool(2, { padding: 'same' })
  assert.deepEqual(small.output, [1, 1, 1])
  assert.equal(kerasPadding(small), 'same')
  assert.equal(torchPadding(small), null)
})
