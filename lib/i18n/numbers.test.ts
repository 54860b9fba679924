import assert from 'node:assert/strict'
import { test } from 'vitest'
import { formatBytes, formatCount, formatDuration, formatShare, formatShort } from './numbers'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('counts are grouped in threes', () => {
  assert.equal(formatCount(0), '0')
  assert.equal(formatCount(999), '999')
  assert.equal(formatCount(4231976), '4,231,976')
  assert.equal(formatCount(8357403496), '8,357,403,496')
})

test('bytes are in powers of 1024: SqueezeNet’s 1,248,424 parameters of four are the 4.8 MB of its paper', () => {
  assert.equal(plain(formatBytes(4 * 1248424)), '4.76 MiB')
  assert.equal(plain(formatBytes(1023)), '1023 B')
  assert.equal(plain(formatBytes(1024)), '1.00 KiB')
  assert.equal(plain(formatBytes(2 ** 20 - 1)), '1.00 MiB')
})

test('short numbers keep three digits and change letter before they would print 1000', () => {
  assert.equal(plain(formatShort(568740352)), '569 M')
  assert.equal(plain(formatShort(1235496)), '1.24 M')
  assert.equal(plain(formatShort(15470264320)), '15.5 G')
  assert.equal(plain(formatShort(1543743e9)), '1544 T')
  assert.equal(plain(formatShort(999999)), '1.00 M')
  assert.equal(plain(formatShort(999.4)), '999')
  assert.equal(formatShort(12), '12')
})

test('durations', () => {
  assert.equal(plain(formatDuration(0.42)), '0.42 ms')
  assert.equal(plain(formatDuration(31.46)), '31.5 ms')
  assert.equal(plain(formatDuration(1234)), '1.23 s')
})

test('shares tell 1.91 % from 1.19 %', () => {
  assert.equal(plain(formatShare(0.01906)), '1.91 %')
  assert.equal(plain(formatShare(0.94857)), '94.9 %')
})
