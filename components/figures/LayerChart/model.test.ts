import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import type { AnyKnobValues } from '@/lib/nn/knob'
import { instantiate } from '@/lib/nn/network'
import { chart, layerAt } from './chart'
import { kindChart } from './kindChart'
import { isMisprint, kindBars, layerBars } from './model'

const at = (id: string, values: AnyKnobValues = {}) => {
  const resolved = instantiate(findNetwork(id), values)
  return { resolved, cost: cost(resolved.layers) }
}
const barsOf = (id: string, values: AnyKnobValues = {}) => layerBars(at(id, values).cost, at(id).cost)
const kindsOf = (id: string, values: AnyKnobValues = {}) => {
  const { resolved, cost } = at(id, values)
  return kindBars(resolved, cost, at(id).cost)
}

test('α = 0.5 leaves a quarter of a pointwise layer, with its published size behind it', () => {
  const bar = barsOf('mobilenet', { alpha: 0.5 }).find(({ id }) => id === 'conv_pw_7')!
  assert.equal(bar.published!.macs, 14 * 14 * 512 * 512)
  assert.equal(bar.now!.macs, 14 * 14 * 256 * 256)
  assert.equal(bar.now!.parameters, 256 * 256 + 2 * 256)
})

test('layers that the setting has lost or gained keep their place', () => {
  const full = barsOf('mobilenet', { form: 'full' })
  assert.equal(full.length, 28 + 13)
  assert.deepEqual(
    full.slice(0, 4).map(({ id, now, published }) => [id, now !== null, published !== null]),
    [
      ['conv1', true, true],
      ['conv_dw_1', false, true],
      ['conv_pw_1', false, true],
      ['conv_dw_2', false, true],
    ],
  )
  const complex = barsOf('squeezenet', { bypass: 'complex' })
  assert.deepEqual(
    complex.filter(({ published }) => published === null).map(({ id }) => id),
    ['fire2/bypass1x1', 'fire4/bypass1x1', 'fire6/bypass1x1', 'fire8/bypass1x1'],
  )
})

test('MobileNet’s shares are the paper’s Table 2, but for its misprint', () => {
  const bars = kindsOf('mobilenet')
  assert.deepEqual(
    bars.map(({ kind, share, printed }) => [kind, (100 * share.macs).toFixed(2), printed.macs]),
    [
      ['standard', '1.91', '1.19'],
      ['depthwise', '3.06', '3.06'],
      ['pointwise', '94.86', '94.86'],
      ['dense', '0.18', '0.18'],
    ],
  )
  assert.ok(isMisprint('mobilenet', '1.19') && !isMisprint('mobilenet', '3.06') && !isMisprint('xception', '1.19'))
})

test('printed shares stand only at the setting they were printed for', () => {
  assert.ok(
    kindsOf('mobilenet', { alpha: 0.75 }).every(({ printed }) => printed.macs === null && printed.parameters === null),
  )
  assert.ok(kindsOf('shufflenet').every(({ printed }) => printed.macs === null))
})

test('a linear bar is as high as its share of the largest; twice the operations stand at twice the value', () => {
  const bars = barsOf('mobilenet')
  const drawn = chart(bars, { width: 720, spacing: 'linear', factor: { macs: 2, parameters: 1 } })
  const [macs] = drawn.panels
  const height = (id: string) => macs!.bottom - macs!.now[bars.findIndex((bar) => bar.id === id)]!
  assert.ok(Math.abs(height('conv_pw_3') - (macs!.bottom - macs!.top)) < 0.02)
  assert.ok(Math.abs(height('conv_pw_1') / height('conv_pw_3') - 0.5) < 1e-3)
  assert.ok(Math.abs(macs!.y.at(2 * 51_380_224) - macs!.top) < 1e-9)
})

test('every layer can be pointed at, also beyond the ends', () => {
  const drawn = chart(barsOf('resnet152'), { width: 320, spacing: 'log', factor: { macs: 1, parameters: 1 } })
  drawn.columns.forEach(({ x, width }, index) => assert.equal(layerAt(drawn, x + width / 2), index))
  assert.deepEqual([layerAt(drawn, -10), layerAt(drawn, 9999)], [0, drawn.columns.length - 1])
})

test('shares lie side by side on a wide page and below each other on a phone', () => {
  const bars = kindsOf('mobilenet')
  const [wide, narrow] = [1000, 320].map((width) => kindChart(bars, width).panels[1]!)
  assert.ok(wide!.x > 500 && wide!.y === 0)
  assert.ok(narrow!.x === 0 && narrow!.y > 150)
})
