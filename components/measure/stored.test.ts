import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Remembered } from './measured'
import { format, KEPT, parse } from './stored'

const run = (alpha: number, at: number): Remembered => ({
  network: 'mobilenet',
  values: { alpha, resolution: 224, form: 'separable' },
  measured: {
    backend: 'wasm',
    grouped: 'masked',
    device: null,
    firstMs: 120.5,
    times: [11, 10, 12],
    layers: new Map([
      ['conv1', { ms: 1.23456, within: null, thumbnail: { width: 1, height: 1, data: new Uint8Array(1) } }],
      ['dropout', { ms: null, within: 'pool' }],
    ]),
    at: new Date(at),
  },
})

test('times come back as they were, layers to a hundredth, without thumbnails', () => {
  const [back] = parse(format([run(0.5, 1_700_000_000_000)]))
  assert.equal(back?.network, 'mobilenet')
  assert.deepEqual(back?.values, { alpha: 0.5, resolution: 224, form: 'separable' })
  assert.deepEqual(back?.measured.times, [11, 10, 12])
  assert.equal(back?.measured.at.toISOString(), '2023-11-14T22:13:20.000Z')
  assert.deepEqual(
    [...back!.measured.layers],
    [
      ['conv1', { ms: 1.23, within: null }],
      ['dropout', { ms: null, within: 'pool' }],
    ],
  )
})

test('only the latest forty are written, and only forty are read', () => {
  const many = Array.from({ length: 50 }, (_, index) => run(1, index))
  const back = parse(format(many))
  assert.equal(KEPT, 40)
  assert.deepEqual([back.length, back[0]!.measured.at.getTime(), back[39]!.measured.at.getTime()], [40, 10, 49])
  const planted = JSON.stringify(many.flatMap((one) => JSON.parse(format([one])) as unknown[]))
  assert.equal(parse(planted).length, 40)
})

const good = () => (JSON.parse(format([run(1, 1)])) as Record<string, unknown>[])[0]!

test('broken or hostile content is left out, what is good beside it stays', () => {
  const bad: unknown[] = [
    null,
    7,
    'run',
    [],
    { ...good(), network: '__proto__' },
    { ...good(), values: { alpha: 1e9 } },
    { ...good(), values: { color: 1 } },
    { ...good(), values: null },
    { ...good(), backend: 'cuda' },
    { ...good(), grouped: 'toString' },
    { ...good(), times: [] },
    { ...good(), times: [1, 'x'] },
    { ...good(), times: [-1] },
    { ...good(), firstMs: 'soon' },
    { ...good(), at: 1e300 },
    { ...good(), layers: 'conv1' },
    { ...good(), layers: [['conv1', '<b>', null]] },
    { ...good(), layers: Array.from({ length: 5000 }, () => ['a', 1, null]) },
  ]
  for (const one of bad) assert.deepEqual(parse(JSON.stringify([one])), [], JSON.stringify(one)?.slice(0, 80))
  assert.equal(parse(JSON.stringify([...bad, good()])).length, 1)
  for (const text of [null, '', '{', '{}', 'null', '"x"', ' '.repeat(3_000_000)]) assert.deepEqual(parse(text), [])
})
