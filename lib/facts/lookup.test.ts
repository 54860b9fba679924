import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '@/lib/nn/catalog'
import { SpecError } from '@/lib/nn/error'
import { instantiate } from '@/lib/nn/network'
import { publishedFor, publishedResults, type PublishedResult } from './lookup'
import { findTable } from './tables'

const ids = (results: readonly PublishedResult[]) => results.map(({ table }) => table.id)
const from = (results: readonly PublishedResult[], table: string) => {
  const found = results.find((result) => result.table.id === table)
  assert.ok(found, `${table} is not among ${ids(results).join(', ')}`)
  return found
}

test('MobileNet 1.0 at 224 is in nine places, and nowhere else', () => {
  assert.deepEqual(ids(publishedFor('mobilenet')), [
    'mobilenet/4',
    'mobilenet/6',
    'mobilenet/7',
    'mobilenet/8',
    'shufflenet/5',
    'shufflenet/8',
    'tensorflow-models',
    'keras-applications',
    'keras-docs',
  ])
  const { top1, top5, operations, parameters, table, row } = from(publishedFor('mobilenet'), 'mobilenet/6')
  assert.deepEqual([table.paper, table.table, row.label], ['mobilenet', 'Table 6', '1.0 MobileNet-224'])
  assert.deepEqual([top1?.value, top1?.printed, top5], [70.6, '70.6', null])
  assert.deepEqual([operations?.value, operations?.printed, operations?.column.unit], [569e6, '569', 'M'])
  assert.deepEqual([parameters?.value, parameters?.printed, parameters?.counts], [4.2e6, '4.2', 'weights'])
})

test('nothing is published between published settings', () => {
  assert.deepEqual(publishedFor('mobilenet', { alpha: 0.74 }), [])
  assert.deepEqual(publishedFor('mobilenet', { resolution: 223 }), [])
  assert.deepEqual(publishedFor('mobilenet', { alpha: 0.5, form: 'shallow' }), [])
  assert.deepEqual(publishedFor('shufflenet', { groups: 3, scale: 0.75 }), [])
  assert.deepEqual(publishedFor('shufflenet', { groups: 3, scale: 1.5 }), [], 'at 1.5× conv1 is 24')
  assert.deepEqual(publishedFor('squeezenet', { resolution: 256 }), [])
  assert.deepEqual(publishedFor('xception', { activation: 'relu' }), [])
  assert.deepEqual(publishedFor('xception', { residual: false }), [])
})

test('MobileNet is published at α × ρ of the release, and in two other forms', () => {
  const found = publishedResults.filter(({ network }) => network === 'mobilenet').flatMap(({ values }) => values)
  const settings = new Set(
    found.map(({ alpha = 1, resolution = 224, form = 'separable' }) => `${alpha} ${resolution} ${form}`),
  )
  const grid = [1, 0.75, 0.5, 0.25].flatMap((alpha) => [224, 192, 160, 128].map((side) => `${alpha} ${side} separable`))
  assert.deepEqual([...settings].sort(), [...grid, '1 224 full', '1 224 shallow'].sort())
})

test('ShuffleNet is published at every group count at three scales, at g = 3 and 8 at two more', () => {
  const found = publishedResults.filter(({ network }) => network === 'shufflenet').flatMap(({ values }) => values)
  const settings = new Set(
    found.filter(({ shuffle = true }) => shuffle).map(({ groups, scale }) => `${groups} ${scale}`),
  )
  const grid = [1, 2, 3, 4, 8].flatMap((groups) => [1, 0.5, 0.25].map((scale) => `${groups} ${scale}`))
  assert.deepEqual([...settings].sort(), [...grid, '3 1.5', '3 2', '8 1.5', '8 2'].sort())
})

test('a table of scales by groups gives one result a cell, errors turned into accuracies', () => {
  const result = from(publishedFor('shufflenet', { groups: 4, scale: 0.5 }), 'shufflenet/2')
  assert.deepEqual([result.top1?.value, result.top1?.printed, result.top1?.column.title], [58.4, '41.6', 'g = 4'])
  assert.deepEqual([result.operations?.printed, result.operations?.counts.nominal], ['38', true])
  assert.equal(publishedResults.filter(({ table }) => table.id === 'shufflenet/2').length, 15)
})

test('the shuffle switch chooses its column of Table 3', () => {
  const without = publishedFor('shufflenet', { groups: 8, shuffle: false })
  assert.deepEqual(ids(without), ['shufflenet/3'])
  assert.equal(without[0]?.top1?.value, 62.4)
  assert.equal(from(publishedFor('shufflenet', { groups: 8 }), 'shufflenet/3').top1?.value, 67.6)
})

test('the same network under another name of its settings is found too', () => {
  assert.deepEqual(publishedFor('shufflenet', { groups: 3, conv1: 24 }), publishedFor('shufflenet', { groups: 3 }))
  for (const resolution of [224, 227]) {
    assert.equal(from(publishedFor('squeezenet', { resolution }), 'squeezenet/2').top1?.value, 57.5)
    assert.equal(from(publishedFor('squeezenet', { resolution, bypass: 'simple' }), 'squeezenet/3').top5?.value, 82.5)
  }
})

test('settings of one result differ only in what the source leaves open', () => {
  const open: Readonly<Record<string, readonly string[]>> = {
    squeezenet: ['resolution', 'conv10pad'],
    shufflenet: ['bias', 'conv1'],
  }
  for (const { network, values, table } of publishedResults) {
    const complete = values.map((setting) => instantiate(findNetwork(network), setting).values)
    for (const name of Object.keys(complete[0]!)) {
      const different = new Set(complete.map((setting) => setting[name])).size
      assert.ok(different === 1 || open[network]?.includes(name), `${table.id} ${network} ${name}`)
    }
  }
})

test('fractions, gigas and bytes', () => {
  const xception = from(publishedFor('xception'), 'xception/1')
  assert.deepEqual([xception.top1?.value, xception.top1?.printed, xception.top5?.value], [79, '0.790', 94.5])
  assert.equal(from(publishedFor('squeezenet'), 'torchvision').operations?.value, 819e6)
  assert.equal(from(publishedFor('squeezenet'), 'squeezenet/2').size?.value, 4.8 * 2 ** 20)
  assert.equal(from(publishedFor('mobilenet'), 'keras-applications').top1?.value, 70.424)
})

test('accuracy in one paper is the complement of error in the other', () => {
  for (const alpha of [1, 0.75, 0.5, 0.25]) {
    const results = publishedFor('mobilenet', { alpha })
    const [own, quoted] = [from(results, 'mobilenet/6'), from(results, 'shufflenet/5')]
    assert.equal(own.top1?.column.quantity === 'top1' && own.top1.column.measure, 'accuracy')
    assert.equal(quoted.top1?.column.quantity === 'top1' && quoted.top1.column.measure, 'error')
    assert.equal(own.top1?.value, quoted.top1?.value)
    assert.equal(own.operations?.value, quoted.operations?.value)
  }
  for (const [network, table, other] of [
    ['squeezenet', 'squeezenet/2', 'shufflenet/6'],
    ['squeezenet', 'mobilenet/9', 'shufflenet/6'],
    ['alexnet', 'mobilenet/9', 'shufflenet/6'],
    ['alexnet', 'squeezenet/2', 'shufflenet/8'],
    ['vgg16', 'mobilenet/8', 'shufflenet/6'],
    ['vgg16', 'mobilenet/8', 'xception/1'],
  ] as const) {
    const results = publishedFor(network)
    const values = [from(results, table), from(results, other)].map(({ top1 }) => top1?.value)
    // AlexNet is 57.2 in each, SqueezeNet 57.5, VGG-16 71.5.
    assert.equal(values[0], { squeezenet: 57.5, alexnet: 57.2, vgg16: 71.5 }[network], table)
    assert.equal(values[1], values[0], other)
  }
})

test('one paper’s tables say the same of the same network', () => {
  const seen = new Map<string, number>()
  for (const { table, network, values, top1 } of publishedResults) {
    if (!top1) continue
    const key = `${table.paper} ${network} ${JSON.stringify(instantiate(findNetwork(network), values[0]).values)}`
    assert.equal(top1.value, seen.get(key) ?? top1.value, `${table.id} ${key}`)
    seen.set(key, top1.value)
  }
})

test('differences that Table 3 of ShuffleNet prints are those of their errors', () => {
  for (const { table, row } of publishedResults.filter(({ table }) => table.id === 'shufflenet/3')) {
    const [without, shuffled, gain] = row.cells.map(Number)
    assert.equal((without! - shuffled!).toFixed(1), gain!.toFixed(1), `${table.id} ${row.id}`)
  }
})

test('Table 5: each ShuffleNet against the MobileNet above it', () => {
  const rows = findTable('shufflenet/5').rows
  const error = (id: string) => Number(rows.find((row) => row.id === id)?.cells[1])
  const pairs = { s2: 'm1', 's2-se': 'm1', 's1.5': 'm0.75', s1: 'm0.5', 's0.5': 'm0.25', 's0.5-shallow': 'm0.25' }
  for (const [small, large] of Object.entries(pairs)) {
    const printed = rows.find((row) => row.id === small)?.cells[2]
    assert.equal((error(large) - error(small)).toFixed(1), printed, small)
  }
  assert.equal(rows.filter(({ cells }) => cells[2] !== null).length, Object.keys(pairs).length)
})

function cell(table: string, row: string, column: string): number {
  const { columns, rows } = findTable(table)
  return Number(rows.find(({ id }) => id === row)?.cells[columns.findIndex(({ id }) => id === column)])
}

const map = (row: string) => cell('xception/2', row, 'map100')
const gain = (fc: string) => (100 * (map(`xception${fc}`) / map(`inceptionv3${fc}`) - 1)).toFixed(1)
const lead = (row: string) => (cell('mobilenet/9', '0.50-160', 'top1') - cell('mobilenet/9', row, 'top1')).toFixed(1)

test('what texts say of their tables: 50 × and 510 × smaller, 4.3 % and 5.3 % better, 2.7 and 3.0 points', () => {
  for (const row of ['squeezenet', 'squeezenet-8bit', 'squeezenet-6bit', 'alexnet-svd']) {
    const factor = cell('squeezenet/2', 'alexnet', 'size') / cell('squeezenet/2', row, 'size')
    assert.equal(Math.trunc(factor), cell('squeezenet/2', row, 'factor'), row)
  }
  assert.deepEqual([gain('-fc'), gain('')], ['4.3', '5.3'])
  assert.deepEqual([lead('squeezenet'), lead('alexnet')], ['2.7', '3.0'])
})

test('unknown networks and settings are refused', () => {
  assert.throws(() => publishedFor('lenet'), SpecError)
  assert.throws(() => publishedFor('mobilenet', { beta: 1 }), SpecError)
})
