import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { errata } from '@/lib/facts/errata'
import { inLocale } from '@/lib/facts/published'
import { findTable, tables } from '@/lib/facts/tables'
import { formatComputed } from './computed'
import { conventionsOf } from './conventions'
import { anchorOf, csvOf, scaleOf, viewOf } from './model'
import { publishedWords } from './words'

const cell = (table: string, row: string, column: string) => {
  const view = viewOf(findTable(table))
  return view.rows.find((one) => one.row.id === row)!.cells.find((one) => one.column.id === column)!
}

test('MobileNet’s Table 8: 568.7 for the printed 569, and 4.21 for 4.2, agree; GoogLeNet’s 1583 for 1550 does not', () => {
  const own = cell('mobilenet/8', '1.0-224', 'operations')
  assert.deepEqual([own.printed, own.computedText, own.agrees], ['569', '568.7', true])
  assert.equal(cell('mobilenet/8', '1.0-224', 'parameters').computedText, '4.21')
  assert.deepEqual(
    [
      cell('mobilenet/8', 'googlenet', 'operations').computedText,
      cell('mobilenet/8', 'googlenet', 'operations').agrees,
    ],
    ['1582.7', false],
  )
})

test('a row is counted as it says: VGG-16 without its fully connected layers, 15346.6 million', () => {
  assert.equal(cell('mobilenet/8', 'vgg16', 'operations').computed![0].toFixed(1), '15346.6')
})

test('MobileNet’s Table 2: every share agrees but the misprint, 1.91 for 1.19', () => {
  const { rows, errata: found } = viewOf(findTable('mobilenet/2'))
  const off = rows.flatMap(({ row, cells }) =>
    cells.filter(({ agrees }) => agrees === false).map(({ column }) => `${row.id} ${column.id}`),
  )
  const misprint = cell('mobilenet/2', 'standard', 'operations')
  assert.ok(off.includes('standard operations'))
  assert.equal(misprint.computed![0].toFixed(2), '1.91')
  assert.equal(misprint.erratum, 1)
  assert.equal(found[0]!.meant, '1.91 %')
})

test('MobileNet’s Table 3, one layer: 462, 52.3, 29.6 and 15.1 million mult-adds', () => {
  for (const row of ['full', 'separable', 'alpha', 'rho']) {
    assert.equal(cell('mobilenet/3', row, 'operations').agrees, true, row)
    assert.equal(cell('mobilenet/3', row, 'parameters').agrees, true, row)
  }
})

test('SqueezeNet: fire2 has 11,920 parameters (1·1·96·16 + 16 + 16·64 + 64 + 9·16·64 + 64); 48.8 times smaller than AlexNet', () => {
  assert.equal(cell('squeezenet/1', 'fire2', 'parameters').computed![0], 96 * 16 + 16 + 16 * 64 + 64 + 9 * 16 * 64 + 64)
  assert.equal(cell('squeezenet/2', 'squeezenet', 'factor').computedText, '48.8')
  assert.equal(cell('squeezenet/2', 'alexnet-pruning', 'factor').computed, null)
})

test('ShuffleNet’s Table 2: a class of cost is a range over the groups, and neither agrees nor not', () => {
  const { computed, agrees } = cell('shufflenet/2', '1', 'operations')
  assert.equal(agrees, null)
  // Table 1 prints 133 to 143 for g = 1 … 8, without the classifier of at most 1.6 million.
  assert.ok(computed![0] >= 132.5 && computed![1] <= 145.5 && computed![0] < computed![1])
})

test('accuracy and error are never computed', () => {
  for (const table of tables) {
    for (const { cells } of viewOf(table).rows) {
      for (const { column, computed } of cells)
        if (column.quantity === 'top1' || column.quantity === 'top5') assert.equal(computed, null)
    }
  }
})

describe('errata at their numbers', () => {
  for (const { cell: place, paper, table: name, printed } of errata) {
    if (!place) continue
    test(`${paper}, ${name}: ${inLocale(printed, 'en')}`, () => {
      const table = tables.find((one) => one.paper === paper && one.table === name)!
      const found = cell(table.id, ...place)
      assert.ok(
        found.printed && new RegExp(`(^|\\D)${found.printed.replace('.', '\\.')}(\\D|$)`).test(inLocale(printed, 'en')),
      )
      const marked = viewOf(table)
        .rows.flatMap(({ cells }) => cells)
        .filter(({ erratum }) => erratum !== null)
      assert.ok(marked.includes(found))
    })
  }
})

test('accuracy is dots, costs are bars from zero, costs sixty times apart are on a log axis', () => {
  const { columns } = findTable('mobilenet/8')
  assert.equal(scaleOf(columns[0]!, [70.6, 71.5]), 'dots')
  assert.equal(scaleOf(columns[1]!, [569, 15300]), 'bars')
  assert.equal(scaleOf(columns[1]!, [0.47, 240]), 'log')
  assert.equal(scaleOf(findTable('mobilenet/2').columns[0]!, [94.86, 0.18]), 'bars')
})

test('our numbers have a digit more than is printed, large counts none', () => {
  assert.equal(formatComputed([4.209, 4.209], '4.2'), '4.21')
  assert.equal(formatComputed([1_248_424, 1_248_424], '1248424'), '1248424')
  assert.equal(formatComputed([133.2, 143.04], '140'), '133.2–143.0')
})

test('how ShuffleNet’s Table 6 counts, the rows that differ apart', () => {
  const sentences = conventionsOf(findTable('shufflenet/6'), publishedWords.en, 'en')
  assert.deepEqual(sentences, [
    'top-1 error: share of images answered wrong.',
    'complexity (FLOPs): what it calls “FLOPs” are multiply–accumulates.',
    'VGG-16: fully connected layers not counted.',
    'ShuffleNet 1× (g = 8), ShuffleNet 0.5× (g = 4): the numbers name a class of about this cost.',
  ])
})

test('a CSV file says what is published and what is computed', () => {
  const { header, lines } = csvOf(viewOf(findTable('mobilenet/8')))
  assert.deepEqual(header, [
    'row',
    'top1 (%) published',
    'operations (M) published',
    'operations (M) computed',
    'parameters (M) published',
    'parameters (M) computed',
  ])
  assert.deepEqual(lines[0], ['1.0-224', '70.6', '569', '568.7', '4.2', '4.21'])
})

test('every table has an anchor of its own', () => {
  const anchors = tables.map(anchorOf)
  assert.equal(new Set(anchors).size, tables.length)
  assert.ok(anchors.includes('table-mobilenet-8') && anchors.every((anchor) => /^[a-z0-9-]+$/.test(anchor)))
})
