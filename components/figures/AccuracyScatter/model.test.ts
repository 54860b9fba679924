import assert from 'node:assert/strict'
import { test } from 'vitest'
import { textWidth } from '@/lib/viz/labels'
import { chart, nearest, valueOf, type ChartSettings } from './chart'
import { FONT } from './labels'
import { allPoints, families, front, shownPoints, sourceTables, type Point } from './model'
import { accuracyText, pointName, printedName, table, TABLE_HEADER } from './names'

const point = (id: string) => allPoints().find((one) => one.id === id)!

test('MobileNet’s 70.6 % is one point, though six tables print it; ShuffleNet’s paper as an error of 29.4 %', () => {
  const found = allPoints().filter(
    ({ network, top1, macs }) => network.id === 'mobilenet' && top1 === 70.6 && macs === 568_740_352,
  )
  assert.equal(found.length, 1)
  const printed = found[0]!.sources.map(({ table: { id }, top1 }) => `${id} ${top1!.printed}`)
  assert.deepEqual(printed, [
    'mobilenet/4 70.6',
    'mobilenet/6 70.6',
    'mobilenet/7 70.6',
    'mobilenet/8 70.6',
    'shufflenet/5 29.4',
    'shufflenet/8 29.4',
  ])
})

test('accuracies as in the papers and releases', () => {
  const expected = {
    'xception/1/xception': '79.0',
    'xception/1/resnet152': '77.0',
    'squeezenet/3/simple': '60.4',
    'shufflenet/2/0.25/g8': '47.3',
    'shufflenet/3/1-g8/no-shuffle': '62.4',
    'mobilenet/7/1.0-128': '64.4',
    'torchvision/1.1': '58.178',
    'keras-applications/densenet121': '74.520',
  }
  for (const [id, text] of Object.entries(expected)) assert.equal(accuracyText(point(id)), text, id)
})

test('each point has an address of its own, a source that prints it, and a place among the families', () => {
  const ids = allPoints().map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  for (const { id, sources, family } of allPoints()) {
    assert.match(id, /^[\w./-]{1,80}$/)
    assert.ok(sources.length > 0 && families.includes(family))
  }
})

test('hiding a table takes its own points, and its name from those that others print too', () => {
  const shown = shownPoints(['mobilenet/6', 'xception/1'])
  assert.equal(
    shown.find(({ id }) => id === 'xception/1/xception'),
    undefined,
  )
  assert.equal(shown.find(({ id }) => id === 'mobilenet/4/1.0-224')!.sources.length, 5)
  assert.deepEqual(shownPoints(sourceTables.map(({ id }) => id)), [])
})

const made = (macs: number, top1: number): Point => ({ ...allPoints()[0]!, id: `${macs}`, macs, top1 })

test('the front: nothing as cheap is more accurate', () => {
  const points = [made(10, 50), made(20, 45), made(20, 60), made(30, 60), made(40, 61)]
  assert.deepEqual(
    front(points, 'macs').map(({ macs, top1 }) => [macs, top1]),
    [
      [10, 50],
      [20, 60],
      [40, 61],
    ],
  )
  // By parameters, the simple bypass is the most accurate network of at most 1.25 million.
  assert.ok(front(allPoints(), 'parameters').includes(point('squeezenet/3/simple')))
  assert.ok(!front(allPoints(), 'macs').some(({ family }) => family === 'squeezenet'))
})

const settings: ChartSettings = {
  points: allPoints(),
  quantity: 'macs',
  perMac: 1,
  width: 800,
  chosen: null,
  family: null,
  locale: 'en',
}

test('labels keep clear of each other and inside, in both languages and quantities, whatever is brought out', () => {
  for (const locale of ['en', 'zh'] as const)
    for (const quantity of ['macs', 'parameters'] as const)
      for (const family of [null, ...families])
        for (const width of [500, 800, 1000]) {
          const drawn = chart({ ...settings, locale, quantity, family, width, chosen: 'mobilenet/4/1.0-224' })
          const boxes = drawn.labels.map(({ x, y, anchor, text }) => {
            const wide = textWidth(text, FONT)
            const low = anchor === 'start' ? x : x - wide
            return { text, low, high: low + wide, y }
          })
          assert.ok(boxes.some(({ text }) => text === 'MobileNet'))
          if (!family) assert.ok(boxes.length >= 8, `${boxes.length} names at ${width}`)
          boxes.forEach((a, index) => {
            assert.ok(a.low >= -1 && a.high <= width + 1, `${a.text} leaves the chart`)
            for (const b of boxes.slice(0, index))
              assert.ok(
                Math.abs(a.y - b.y) >= 12 || a.low >= b.high || b.low >= a.high,
                `${a.text} covers ${b.text} at ${width}`,
              )
          })
        }
})

test('on a phone only the chosen point is named', () => {
  const narrow = chart({ ...settings, width: 288, chosen: 'xception/1/xception' })
  assert.deepEqual(
    narrow.labels.map(({ text }) => text),
    ['Xception'],
  )
  assert.equal(chart({ ...settings, width: 288 }).labels.length, 0)
})

test('a pointer finds the nearest point within reach; FLOPs are twice the MACs', () => {
  const drawn = chart(settings)
  const { x, y } = drawn.marks.find((mark) => mark.point.id === 'xception/1/resnet152')!
  assert.equal(nearest(drawn, x + 3, y - 2, 28)?.id, 'xception/1/resnet152')
  assert.equal(nearest(drawn, drawn.left, drawn.top, 28), null)
  assert.equal(valueOf(point('mobilenet/4/1.0-224'), 'macs', 2), 2 * 568_740_352)
  const doubled = chart({ ...settings, perMac: 2 })
  assert.ok(Math.abs(doubled.marks[10]!.x - drawn.marks[10]!.x) < 0.02)
})

test('names: one kind for the chart, the printed one for each source; the file has every point', () => {
  assert.equal(pointName(point('shufflenet/2/0.5/g8'), 'en'), 'ShuffleNet, g 8, 0.5×')
  assert.equal(printedName(point('shufflenet/2/0.5/g8').sources[0]!, 'en'), 'ShuffleNet 0.5×, g = 8')
  const lines = table(allPoints(), 'en')
  assert.equal(lines.length, allPoints().length)
  assert.equal(lines[0]!.length, TABLE_HEADER.length)
})
