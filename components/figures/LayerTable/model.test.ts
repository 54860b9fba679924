import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import type { AnyKnobValues } from '@/lib/nn/knob'
import { instantiate } from '@/lib/nn/network'
import { arrange, nextSort } from './arrange'
import { cells, TABLE_HEADER } from './file'
import { amounts, layerErrata, layerRows, peakOf, type CountSettings } from './model'

const plain: CountSettings = { statistics: false, format: 'fp32' }
const rowsOf = (id: string, settings = plain, values: AnyKnobValues = {}) => {
  const resolved = instantiate(findNetwork(id), values)
  return layerRows(resolved, cost(resolved.layers), settings)
}
const inOrder = { key: 'order', descending: false } as const

test('MobileNet: the paper’s layer of 14 × 14 × 512 has 52.3 million mult-adds in its two rows', () => {
  const rows = rowsOf('mobilenet')
  const [depthwise, pointwise] = ['conv_dw_8', 'conv_pw_8'].map((id) => rows.find((row) => row.id === id)!)
  assert.equal(((depthwise!.macs + pointwise!.macs) / 1e6).toFixed(1), '52.3')
  assert.deepEqual([depthwise!.kernel, pointwise!.kernel], ['3 × 3 × 1 × 512', '1 × 1 × 512 × 512'])
  assert.equal(pointwise!.parameters, 512 * 512 + 2 * 512)
  assert.equal(pointwise!.bytes, 4 * (512 * 512 + 2 * 512))
})

test('MobileNet halves its map five times; the layer that the paper misprints is not among them', () => {
  const strided = rowsOf('mobilenet').filter(({ stride }) => stride === 2)
  assert.deepEqual(
    strided.map(({ id }) => id),
    ['conv1', 'conv_dw_2', 'conv_dw_4', 'conv_dw_6', 'conv_dw_12'],
  )
  assert.deepEqual(
    layerErrata('mobilenet').map(({ printed, meant }) => [printed, meant]),
    [['s2', 's1']],
  )
  assert.deepEqual(layerErrata('xception'), [])
})

test('statistics of normalization are counted when asked for, in any format', () => {
  const total = (settings: CountSettings) => amounts(rowsOf('mobilenet', settings))
  assert.equal(total(plain).parameters, 4_231_976)
  assert.deepEqual(total({ statistics: true, format: 'int8' }).bytes, 4_253_864)
  assert.deepEqual(total({ statistics: true, format: 'fp16' }).bytes, 2 * 4_253_864)
})

test('the peak of MobileNet’s activations: conv_pw_1 reads 112 × 112 × 32 and writes 112 × 112 × 64', () => {
  const peak = peakOf(rowsOf('mobilenet'))
  assert.deepEqual([peak.id, peak.memory], ['conv_pw_1', 4 * 112 * 112 * (32 + 64)])
})

test('groups by kind: MobileNet’s pointwise convolutions hold 95 % of the operations', () => {
  const groups = arrange(rowsOf('mobilenet'), 'kind', { key: 'macs', descending: true })
  assert.deepEqual([groups[0]!.key, groups[0]!.rows.length], ['pointwise', 13])
  assert.equal(((100 * groups[0]!.macs) / 568_740_352).toFixed(2), '94.86')
  assert.equal(
    groups.reduce((sum, { macs }) => sum + macs, 0),
    568_740_352,
  )
})

test('groups by side of the map: 14 × 14 takes the pool’s share too', () => {
  const groups = arrange(rowsOf('mobilenet'), 'side', inOrder)
  assert.deepEqual(
    groups.map(({ key }) => key),
    ['112', '56', '28', '14', '7', '1'],
  )
  const flows = arrange(rowsOf('xception'), 'block', inOrder)
  assert.deepEqual(
    flows.map(({ key }) => key),
    ['entry flow', 'middle flow', 'exit flow'],
  )
})

test('rows sort by any column, equals as the network runs', () => {
  const [group] = arrange(rowsOf('mobilenet'), 'none', { key: 'macs', descending: true })
  assert.deepEqual(
    group!.rows.slice(0, 3).map(({ id }) => id),
    ['conv_pw_3', 'conv_pw_5', 'conv_pw_7'],
  )
  const [ascending] = arrange(rowsOf('mobilenet'), 'none', { key: 'parameters', descending: false })
  assert.equal(ascending!.rows[0]!.parameters, 0)
})

test('a head is pressed three times: largest first, smallest first, as the network runs', () => {
  const first = nextSort(inOrder, 'macs')
  const second = nextSort(first, 'macs')
  assert.deepEqual(
    [first, second, nextSort(second, 'macs')],
    [{ key: 'macs', descending: true }, { key: 'macs', descending: false }, inOrder],
  )
})

test('a row has a cell for every column of the file', () => {
  const [first] = rowsOf('shufflenet').filter(({ groups }) => groups > 1)
  assert.equal(cells(first!).length, TABLE_HEADER.length)
  assert.equal(first!.groups, 3)
})
