import assert from 'node:assert/strict'
import { test } from 'vitest'
import { chart, lineAt, REAL_TIME } from './chart'
import { byteTick, formatTime, timeTick } from './format'
import { countSwaps, publishedSpeeds, rowsOf, speedStops, swapsOf } from './model'
import { sayingOf } from './saying'
import { budgetWords } from './words'

const four = rowsOf('four', 'fp32', 20)
const ids = (rows: typeof four) => rows.map(({ network }) => network.id).sort()

test('SqueezeNet: 1,248,424 parameters are 4.99 million bytes in fp32, half in fp16, a quarter in int8', () => {
  const bytes = (['fp32', 'fp16', 'int8'] as const).map(
    (format) => rowsOf('four', format, 1).find(({ network }) => network.id === 'squeezenet')!.bytes,
  )
  assert.deepEqual(bytes, [4_993_696, 2_496_848, 1_248_424])
})

test('MobileNet: 568,740,352 MACs take 28.4 ms at 20 GMAC/s', () => {
  assert.equal(four.find(({ network }) => network.id === 'mobilenet')!.ms.toFixed(2), '28.44')
})

test('SqueezeNet is smaller than MobileNet and ShuffleNet, and slower than both; Xception is last in both', () => {
  assert.deepEqual(ids(swapsOf(four, 'squeezenet').slower), ['mobilenet', 'shufflenet'])
  assert.deepEqual(ids(swapsOf(four, 'squeezenet').faster), [])
  assert.deepEqual(ids(swapsOf(four, 'mobilenet').faster), ['squeezenet'])
  assert.deepEqual(swapsOf(four, 'xception'), { slower: [], faster: [] })
  assert.equal(countSwaps(four), 2)
})

test('the order of bytes and of times is the same for every format and speed', () => {
  const order = (key: 'bytes' | 'ms', rows: typeof four) =>
    rows.toSorted((a, b) => a[key] - b[key]).map(({ network }) => network.id)
  const other = rowsOf('four', 'int8', 3000)
  assert.deepEqual(order('bytes', other), order('bytes', four))
  assert.deepEqual(order('ms', other), order('ms', four))
})

test('the ShuffleNet paper’s phone: 569 M in 110.0 ms are 5.17 GMAC/s, 38 M in 15.2 ms are 2.5', () => {
  const speeds = publishedSpeeds('en')
  assert.equal(speeds.find(({ id }) => id === 'm1')!.speed.toFixed(2), '5.17')
  assert.equal(Math.min(...speeds.map(({ speed }) => speed)).toFixed(1), '2.5')
})

test('speeds of the slider rise by at most 1.5 times from 0.1 to 10,000 GMAC/s', () => {
  assert.deepEqual([speedStops[0], speedStops.at(-1)], [0.1, 10_000])
  assert.ok(
    speedStops.every(
      (stop, index) => index === 0 || (stop > speedStops[index - 1]! && stop / speedStops[index - 1]! < 1.7),
    ),
  )
})

test('lines cross exactly where two networks change places', () => {
  const { lines } = chart(rowsOf('all', 'fp32', 20), 900)
  const crossings = lines.flatMap((a, index) =>
    lines.slice(index + 1).filter((b) => (a.size - b.size) * (a.time - b.time) < 0),
  ).length
  assert.equal(crossings, countSwaps(rowsOf('all', 'fp32', 20)))
})

test('labels keep apart and inside at any width; points stay while rulers move', () => {
  for (const width of [288, 358, 720, 1100]) {
    for (const selection of ['four', 'all'] as const) {
      const drawn = chart(rowsOf(selection, 'fp32', 20), width)
      for (const key of ['sizeLabel', 'timeLabel'] as const) {
        const places = drawn.lines.map((line) => line[key]).toSorted((a, b) => a - b)
        assert.ok(places.every((place, index) => index === 0 || place - places[index - 1]! >= 23.9))
        assert.ok(places[0]! >= drawn.top - 0.01 && places.at(-1)! <= drawn.bottom + 0.01)
      }
      const moved = chart(rowsOf(selection, 'int8', 500), width)
      assert.ok(moved.lines.every((line, index) => Math.abs(line.size - drawn.lines[index]!.size) < 0.02))
    }
  }
})

test('30 images a second leave 33 ms: at 20 GMAC/s MobileNet is above that line, SqueezeNet below', () => {
  const { lines, real } = chart(four, 720)
  const at = (id: string) => lines.find(({ row }) => row.network.id === id)!.time
  assert.equal(REAL_TIME.toFixed(1), '33.3')
  assert.ok(at('mobilenet') < real! && at('squeezenet') > real!)
})

test('pointing at a label or a line finds its network', () => {
  const drawn = chart(four, 720)
  for (const { row, size, time, sizeLabel, timeLabel } of drawn.lines) {
    assert.equal(lineAt(drawn, 10, sizeLabel), row.network.id)
    assert.equal(lineAt(drawn, 710, timeLabel), row.network.id)
    assert.equal(lineAt(drawn, drawn.bytes.x, size), row.network.id)
    assert.equal(lineAt(drawn, drawn.ms.x, time), row.network.id)
  }
})

test('in words', () => {
  assert.equal(sayingOf(four, 'squeezenet', budgetWords.en, 'en'), 'Smaller than MobileNet and ShuffleNet, yet slower.')
  assert.equal(sayingOf(four, 'squeezenet', budgetWords.zh, 'zh'), '比 MobileNet 和 ShuffleNet 小，却更慢。')
})

test('ticks and times are short', () => {
  assert.deepEqual(
    [byteTick(2 ** 22), byteTick(2 ** 28), byteTick(2 ** 16)],
    ['4\u00a0MiB', '256\u00a0MiB', '64\u00a0KiB'],
  )
  assert.deepEqual(
    [timeTick(100), timeTick(20), timeTick(1), timeTick(0.5), timeTick(5000), timeTick(0.005)],
    ['100\u00a0ms', '20\u00a0ms', '1\u00a0ms', '0.5\u00a0ms', '5\u00a0s', '5\u00a0µs'],
  )
  assert.equal(formatTime(0.0569), '56.9\u00a0µs')
})
