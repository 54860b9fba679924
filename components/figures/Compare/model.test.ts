import assert from 'node:assert/strict'
import { test } from 'vitest'
import { chart, type Saying } from './chart'
import { columnOf, entriesCodec, entryOf, initialEntries, ratioTo } from './model'
import { sayingIn } from './saying'
import { table, TABLE_HEADER } from './table'

const parsed = (text: string) => entriesCodec.parse(text)
const ids = (text: string) => parsed(text)?.map(({ network }) => network.id)

test('an address names networks and what differs from the published setting', () => {
  const entries = parsed('mobilenet;shufflenet,groups:8,shuffle:false;mobilenet,alpha:0.5')!
  assert.deepEqual(entries[1]!.values, { ...entryOf('shufflenet').values, groups: 8, shuffle: false })
  assert.equal(entriesCodec.format(entries), 'mobilenet;shufflenet,groups:8,shuffle:false;mobilenet,alpha:0.5')
})

test('what cannot be read is left out; one network is no comparison, a seventh is too many', () => {
  assert.deepEqual(ids('mobilenet;nonsense;xception;__proto__'), ['mobilenet', 'xception'])
  assert.deepEqual(parsed('mobilenet,alpha:banana;xception')![0]!.values, entryOf('mobilenet').values)
  for (const text of ['', 'mobilenet', ';;;', '<script>;x']) assert.equal(parsed(text), undefined)
  assert.equal(ids('vgg16;vgg16;vgg16;vgg16;vgg16;vgg16;alexnet')?.join(), 'vgg16,vgg16,vgg16,vgg16,vgg16,vgg16')
})

test('MobileNet in numbers: the most bytes are alive while conv_pw_1 reads 32 and writes 64 maps of 112 × 112', () => {
  const { totals, published } = columnOf(entryOf('mobilenet'), 'fp32')
  assert.deepEqual(totals, {
    macs: 568_740_352,
    parameters: 4_231_976,
    bytes: 4 * 4_231_976,
    peak: 4 * 112 * 112 * 96,
    depth: 28,
  })
  assert.equal(columnOf(entryOf('mobilenet'), 'int8').totals!.peak, 112 * 112 * 96)
  assert.deepEqual([published[0]!.table.paper, published[0]!.top1!.value], ['mobilenet', 70.6])
})

test('an impossible setting keeps its place, with the rule that it breaks', () => {
  const [, broken] = parsed('mobilenet;shufflenet,conv1:25')!.map((entry) => columnOf(entry, 'fp32'))
  assert.equal(broken!.totals, null)
  assert.equal(broken!.error?.rule, 'groups')
})

test('ratios are said so that they are never below one', () => {
  assert.deepEqual(ratioTo(1550, 569).direction, 'fewer')
  // The papers' 1550 and 569 M: 2.7 times.
  assert.equal(ratioTo(1550, 569).times.toFixed(1), '2.7')
  assert.deepEqual(ratioTo(100, 250), { direction: 'more', times: 2.5 })
  assert.deepEqual(ratioTo(7, 7), { direction: 'same', times: 1 })
})

const saying: Saying = sayingIn('en', 'macs', 'fp32')
const columns = initialEntries.map((entry) => columnOf(entry, 'fp32'))
const panel = (id: string, shares = false) =>
  chart({ columns, base: 1, width: 1000, shares, saying }).panels.find((one) => one.id === id)!

test('bars are as long as their numbers, stacked without gaps; as shares they fill the width', () => {
  const { rows, width, x } = panel('macs')
  const length = (index: number, from = rows) => from[index]!.bars.reduce((sum, bar) => sum + bar.width, 0)
  assert.ok(Math.abs(length(3) - width) < 0.1)
  // MobileNet's 568,740,352 of Xception's 8,363,556,864 MACs, both from the layer lists in the project's facts.
  assert.ok(Math.abs(length(1) / width - 568_740_352 / 8_357_403_496) < 1e-3)
  const { bars } = rows[1]!
  assert.equal(bars[0]!.x, x)
  bars.slice(1).forEach((bar, index) => assert.ok(Math.abs(bar.x - bars[index]!.x - bars[index]!.width) < 0.02))
  for (const index of [0, 1, 2, 3]) assert.ok(Math.abs(length(index, panel('macs', true).rows) - width) < 0.1)
  // The paper's Table 2: 94.86 % pointwise.
  assert.equal(panel('macs', true).rows[1]!.value, 'Pointwise 94.9\u00a0%')
})

test('words: value, ratio to the one compared with, points of accuracy, and where it is printed', () => {
  assert.deepEqual([panel('macs').rows[0]!.value, panel('macs').rows[0]!.note], ['819\u00a0M', '1.4× more'])
  assert.equal(panel('macs').rows[1]!.note, '')
  assert.deepEqual(
    [panel('accuracy').rows[0]!.value, panel('accuracy').rows[0]!.note],
    ['57.5', '−13.1 · SqueezeNet, Table 2'],
  )
})

test('the file has a line for each network, operations add up to the totals', () => {
  const lines = table(columns, 'en')
  assert.equal(lines.length, 4)
  for (const line of lines) {
    assert.equal(line.length, TABLE_HEADER.length)
    const sum = TABLE_HEADER.reduce((total, head, index) => total + (/^macs ./.test(head) ? Number(line[index]) : 0), 0)
    assert.equal(sum, line[1])
  }
})
