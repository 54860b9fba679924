import assert from 'node:assert/strict'
import { test } from 'vitest'
import { cellCodec, sizesCodec } from './codecs'
import { example, fit, type Sizes } from './settings'

test('sizes come back from the address as they were; what the worked example has is left out', () => {
  const sizes: Sizes = {
    kind: 'stack',
    groups: 4,
    channels: 8,
    filters: 16,
    side: 12,
    kernel: 5,
    stride: 3,
    dilation: 2,
    padding: '2',
  }
  assert.deepEqual(sizesCodec.parse(sizesCodec.format(sizes)), sizes)
  assert.equal(sizesCodec.format(example), '')
  assert.equal(sizesCodec.format({ ...example, kind: 'depthwise', channels: 4 }), 'kind:depthwise,m:4')
})

test('the good entries of a hostile text hold, and always make a stage that is possible', () => {
  for (const text of [
    'kind:banana,m:4',
    'm:4,n:99',
    'm:4,side:-1',
    'm:4,k:1e1',
    'm:4,g:',
    'm:4,__proto__:1',
    'm:4,toString:2',
    ',,:,m:4',
  ]) {
    assert.deepEqual(sizesCodec.parse(text), { ...example, channels: 4 })
  }
  const absurd = fit(sizesCodec.parse('kind:grouped,g:16,m:13,n:7,side:1,k:5,d:3,s:3,pad:1')!)
  assert.deepEqual([absurd.channels, absurd.groups, absurd.filters], [14, 7, 7])
})

test('a pinned cell comes back; what is not one is refused', () => {
  const cell = { block: 1, sheet: 271, row: 4, column: 0 }
  assert.deepEqual(cellCodec.parse(cellCodec.format(cell)), cell)
  for (const text of ['', '1.2.3', '1.2.3.4.5', '-1.0.0.0', '1.2.3.x', '10.0.0.0', '1.0000.0.0'])
    assert.equal(cellCodec.parse(text), undefined)
})
