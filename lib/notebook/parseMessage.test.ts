import assert from 'node:assert/strict'
import { test } from 'vitest'
import { LIMITS } from './limits'
import { parseMessage } from './parseMessage'

const parse = (message: unknown) => parseMessage(JSON.stringify(message))
const sheet = { at: [0], rows: [[1, 'NaN']] }
const tensor = { kind: 'tensor', label: 'x', shape: [1, 2, 1], type: 'float32', sheets: [sheet], cut: false }
const table = { kind: 'table', label: '', columns: ['a', 'b'], rows: [['x', 1]], cut: false }
const chart = { kind: 'chart', label: '', form: 'line', x: 'α', y: '', points: [{ x: 1, y: 2 }], cut: true }

test('what the runtime says passes', () => {
  const outputs = [tensor, table, chart, { kind: 'text', tone: 'log', label: '', text: '1', cut: false }]
  for (const output of outputs) assert.deepEqual(parse({ type: 'output', output }), { type: 'output', output })
  const error = { name: 'TypeError', message: 'no', line: 3 }
  assert.deepEqual(parse({ type: 'failed', error }), { type: 'failed', error })
  assert.deepEqual(parse({ type: 'done', ms: 1.5 }), { type: 'done', ms: 1.5 })
})

test('unknown fields are dropped', () => {
  assert.deepEqual(parse({ type: 'started', html: '<img>' }), { type: 'started' })
  const output = { ...tensor, onclick: 'x', sheets: [{ ...sheet, style: 'x' }] }
  assert.deepEqual(parse({ type: 'output', output }), { type: 'output', output: tensor })
})

test('anything of another shape or size is no message', () => {
  const outputs = [
    null,
    [],
    'text',
    { kind: 'html', text: '<b>', cut: false },
    { ...tensor, cut: 1 },
    { ...tensor, shape: [-1] },
    { ...tensor, shape: 'x' },
    { ...tensor, sheets: [{ at: [0], rows: [[{}]] }] },
    { ...tensor, sheets: Array.from({ length: LIMITS.sheets + 1 }, () => sheet) },
    { ...tensor, sheets: [{ at: [], rows: [Array.from({ length: LIMITS.side + 1 }, () => 0)] }] },
    { ...table, rows: [['x']] },
    { ...table, rows: [['x', { toString: 1 }]] },
    { ...table, columns: [1, 2] },
    { ...chart, points: [{ x: 'a', y: 1 }] },
    { ...chart, points: [{ x: 1, y: null }] },
    { ...chart, form: 'pie' },
    { kind: 'text', tone: 'log', label: '', text: 'x'.repeat(LIMITS.text + 1), cut: false },
    { kind: 'text', tone: '__proto__', label: '', text: 'x', cut: false },
  ]
  for (const output of outputs)
    assert.equal(parse({ type: 'output', output }), null, JSON.stringify(output)?.slice(0, 80))
  for (const message of [
    null,
    1,
    [],
    {},
    { type: 'done' },
    { type: 'done', ms: -1 },
    { type: 'failed', error: {} },
    { type: 'constructor' },
  ])
    assert.equal(parse(message), null)
  for (const data of [undefined, { type: 'started' }, 'not json', `"${'x'.repeat(LIMITS.message)}"`])
    assert.equal(parseMessage(data), null)
})

test('a line that cannot be one is unknown', () => {
  for (const line of [0, -1, 1.5, 1e9, '3', {}]) {
    assert.deepEqual(parse({ type: 'failed', error: { name: 'E', message: '', line } }), {
      type: 'failed',
      error: { name: 'E', message: '', line: null },
    })
  }
})
