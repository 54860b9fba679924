import assert from 'node:assert/strict'
import { test } from 'vitest'
import { networks } from '@/lib/nn/catalog'
import { knobList, type KnobId } from '@/lib/nn/knob'
import { instantiate } from '@/lib/nn/network'
import { sliderStops, snapped } from './sliderSteps'

const stopsOf = (id: string, name: KnobId) => {
  const knob = networks.find((network) => network.id === id)!.knobs[name]!
  assert.ok(knob.kind === 'range')
  return sliderStops(name, knob)!
}

test('α goes from 0.1 to 1.5 by hundredths', () => {
  const stops = stopsOf('mobilenet', 'alpha')
  assert.deepEqual([stops.length, stops[0], stops[1], stops.at(-1)], [141, 0.1, 0.11, 1.5])
})

test('sides go by 32, published ones between', () => {
  assert.deepEqual(stopsOf('squeezenet', 'resolution'), [96, 128, 160, 192, 224, 227, 256, 288, 320])
  assert.deepEqual(stopsOf('xception', 'resolution').slice(-3), [288, 299, 320])
})

test('a pointer is drawn to a published value one step away, and no further', () => {
  const stops = stopsOf('mobilenet', 'alpha')
  const offered = [0.25, 0.5, 0.75, 1]
  assert.equal(snapped(stops, offered, stops.indexOf(0.49)), 0.5)
  assert.equal(snapped(stops, offered, stops.indexOf(0.51)), 0.5)
  assert.equal(snapped(stops, offered, stops.indexOf(0.53)), 0.53)
})

test('every stop of every slider can be built', () => {
  for (const network of networks) {
    for (const [name, knob] of knobList(network.knobs)) {
      if (knob.kind !== 'range') continue
      for (const value of sliderStops(name, knob) ?? []) instantiate(network, { [name]: value })
    }
  }
})
