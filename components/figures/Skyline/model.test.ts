import assert from 'node:assert/strict'
import { test } from 'vitest'
import { fourNetworks } from '@/lib/nn/catalog'
import { mobilenet } from '@/lib/nn/networks/mobilenet'
import { heightOf, kindsIn, peak, row } from './model'

test('MobileNet has a bar for each of its 28 layers, side by side over the whole row', () => {
  const { bars } = row(mobilenet)
  assert.equal(bars.length, 28)
  assert.equal(bars[0]?.x, 0)
  const last = bars.at(-1)!
  assert.ok(Math.abs(last.x + last.width - 1) < 1e-12)
  for (const [index, bar] of bars.slice(1).entries())
    assert.ok(Math.abs(bar.x - bars[index]!.x - bars[index]!.width) < 1e-12)
})

test('doubling the channels widens a bar by a fixed step: the scale is logarithmic', () => {
  const { bars } = row(mobilenet)
  const width = (id: string) => bars.find((bar) => bar.id === id)!.width
  assert.ok(Math.abs(width('conv_pw_2') - width('conv_pw_1') - (width('conv_pw_4') - width('conv_pw_2'))) < 1e-12)
})

test('the tallest bar of the four by MACs is Xception’s block4_sepconv2/pw, 725,548,096', () => {
  const rows = fourNetworks.map(row)
  assert.equal(peak(rows, 'macs'), 725_548_096)
  const bar = rows.flatMap(({ bars }) => bars).find(({ macs }) => macs === 725_548_096)!
  assert.equal(bar.id, 'block4_sepconv2/pw')
  assert.equal(heightOf(bar, 'macs', 725_548_096), 1)
})

test('a quarter of the value stands half as high', () => {
  const bar = row(mobilenet).bars[0]!
  assert.equal(heightOf({ ...bar, macs: 25 }, 'macs', 100), 0.5)
})

test('all five kinds of weighted operation occur among the four', () => {
  assert.deepEqual(kindsIn(fourNetworks.map(row)), ['standard', 'depthwise', 'pointwise', 'grouped', 'dense'])
})
