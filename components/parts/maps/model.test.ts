import assert from 'node:assert/strict'
import { test } from 'vitest'
import { mosaicColumns, pageChannels } from './model'

test('feature maps are paged, the last page is short', () => {
  assert.equal(pageChannels([7, 7, 100], 0, 64).length, 64)
  assert.deepEqual(pageChannels([7, 7, 66], 1, 64), [64, 65])
  assert.deepEqual(pageChannels([7, 7, 64], 1, 64), [])
  // 10 columns and 7 rows of squares: 10 / 7 is nearest to 1.5.
  assert.equal(mosaicColumns(64, 28, 28), 10)
  assert.equal(mosaicColumns(3, 28, 28), 2)
  assert.equal(mosaicColumns(1, 7, 7), 1)
  assert.equal(mosaicColumns(64, 1, 600), 1)
})
