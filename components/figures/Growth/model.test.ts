import assert from 'node:assert/strict'
import { test } from 'vitest'
import { textWidth } from '@/lib/viz/labels'
import { chart, markAt } from './chart'
import { entries, quantities, records, table, yearOf } from './model'

const ids = (list: typeof entries) => list.map(({ network }) => network.id)

test('networks stand by date, those of one month by depth: AlexNet first', () => {
  assert.equal(ids(entries)[0], 'alexnet')
  assert.ok(ids(entries).indexOf('squeezenet') < ids(entries).indexOf('shufflenet'))
  const order = entries.map(({ year, depth }) => year * 1000 + depth / 1000)
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  )
})

test('the axes end where the networks do: a later, larger one widens them', () => {
  const now = chart({ width: 720, quantity: 'macs', spacing: 'log', perMac: 1 })
  const last = entries.at(-1)!
  const giant = { ...last, date: '2024-06', year: yearOf('2024-06'), macs: 1e12 }
  for (const spacing of ['log', 'linear'] as const) {
    const then = chart({ width: 720, quantity: 'macs', spacing, perMac: 1, entries: [...entries, giant] })
    assert.deepEqual(then.x.ticks.map(({ value }) => value).slice(-2), [2023, 2024])
    const { x, y } = then.marks.at(-1)!
    assert.ok(x < then.right && y > then.top, `${x} ${y}`)
  }
  assert.ok(now.x.ticks.some(({ value }) => value === 2013))
})

test('a month is a twelfth of a year', () => {
  assert.equal(yearOf('2014'), 2014)
  assert.equal(yearOf('2012-01'), 2012)
  assert.equal(yearOf('2016-07'), 2016.5)
})

test('AlexNet has 8 layers with weights, 5 convolutions and 3 fully connected; Inception-V3 has 48', () => {
  const depth = (id: string) => entries.find(({ network }) => network.id === id)!.depth
  assert.deepEqual(['alexnet', 'vgg16', 'googlenet', 'resnet152', 'inceptionv3'].map(depth), [8, 16, 22, 152, 48])
})

test('depth sets records up to ResNet-152; parameters and MACs none after VGG-16', () => {
  assert.deepEqual(ids(records('depth')), ['alexnet', 'vgg16', 'googlenet', 'inceptionv3', 'resnet50', 'resnet152'])
  assert.deepEqual(ids(records('parameters')), ['alexnet', 'vgg16'])
  assert.deepEqual(ids(records('macs')), ['alexnet', 'vgg16'])
})

test('the table has MobileNet with the counts of its paper’s network: 4,231,976 trained, 569 M', () => {
  const row = table().find(([name]) => name === 'MobileNet')!
  assert.deepEqual(row.slice(1), ['2017-04', 28, 4_231_976, 568_740_352])
})

test('a tenfold number of parameters is one fixed step up on a log axis', () => {
  const { y } = chart({ width: 720, quantity: 'parameters', spacing: 'log', perMac: 1 })
  assert.ok(Math.abs(y.at(1e6) - y.at(1e7) - (y.at(1e7) - y.at(1e8))) < 1e-9)
})

test('every point is on the chart, and no name leaves it or covers another, at any width and quantity', () => {
  for (const width of [288, 358, 720, 1100]) {
    for (const quantity of quantities) {
      for (const spacing of ['log', 'linear'] as const) {
        const { marks, left, right, top, bottom } = chart({ width, quantity, spacing, perMac: 2 })
        const boxes = marks.map(({ entry, label, x, y }) => {
          assert.ok(x >= left && x <= right && y >= top && y <= bottom, `${entry.network.id} is off the chart`)
          const wide = textWidth(entry.network.title, 13)
          const start =
            label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - wide : label.x - wide / 2
          return { id: entry.network.id, left: start, right: start + wide, top: label.y - 10, bottom: label.y + 3 }
        })
        const where = `${width} ${quantity} ${spacing}`
        for (const [index, box] of boxes.entries()) {
          assert.ok(box.left >= 0 && box.right <= width + 0.01, `${where}: ${box.id} leaves the chart`)
          for (const other of boxes.slice(index + 1)) {
            const apart =
              box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top
            assert.ok(apart, `${where}: ${box.id} covers ${other.id}`)
          }
        }
      }
    }
  }
})

test('pointing near a network finds it, far from all finds none', () => {
  const drawn = chart({ width: 720, quantity: 'depth', spacing: 'log', perMac: 1 })
  const first = drawn.marks[0]!
  assert.equal(markAt(drawn, first.x + 3, first.y - 3, 28), 0)
  assert.equal(markAt(drawn, drawn.left, drawn.top, 28), null)
})
