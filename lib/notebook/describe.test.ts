import assert from 'node:assert/strict'
import { test } from 'vitest'
import { describeChart, describeTable } from './describeTable'
import { describeValue } from './describeValue'
import { LIMITS } from './limits'
import type { TensorOutput } from './output'
import { parseMessage } from './parseMessage'

const fake = (shape: readonly number[], data: readonly number[]) => ({
  shape,
  dtype: 'float32',
  dataSync: () => Float32Array.from(data),
})
const count = (n: number) => Array.from({ length: n }, (_, index) => index)

test('a map [h, w, c] becomes one sheet for each channel, a batch of one is left out', () => {
  for (const shape of [
    [2, 2, 2],
    [1, 2, 2, 2],
  ]) {
    const { sheets } = describeValue(fake(shape, count(8)), '') as TensorOutput
    assert.deepEqual(sheets, [
      {
        at: [0],
        rows: [
          [0, 2],
          [4, 6],
        ],
      },
      {
        at: [1],
        rows: [
          [1, 3],
          [5, 7],
        ],
      },
    ])
  }
})

test('a kernel [kh, kw, in, out] becomes a sheet for each pair', () => {
  const { sheets } = describeValue(fake([2, 1, 2, 2], count(8)), '') as TensorOutput
  assert.deepEqual(
    sheets.map(({ at }) => at),
    [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ],
  )
  assert.deepEqual(sheets[2]!.rows, [[2], [6]])
})

test('too many rows, columns and channels are cut, and it says so', () => {
  const output = describeValue(fake([30, 40, 20], count(30 * 40 * 20)), '') as TensorOutput
  assert.deepEqual(
    [output.sheets.length, output.sheets[0]!.rows.length, output.sheets[0]!.rows[0]!.length, output.cut],
    [LIMITS.sheets, LIMITS.side, LIMITS.side, true],
  )
  assert.deepEqual(output.shape, [30, 40, 20])
})

test('nested arrays are grids where they are regular, text where not', () => {
  assert.equal(
    describeValue(
      [
        [1, 2],
        [3, 4],
      ],
      '',
    ).kind,
    'tensor',
  )
  for (const value of [[[1, 2], [3]], [], [1, 'a'], { a: 1 }, null, undefined, () => 1, 10n])
    assert.equal(describeValue(value, '').kind, 'text')
  const round: { self?: object } = {}
  const inside: unknown[] = []
  inside.push(inside)
  assert.equal(describeValue(inside, '').kind, 'text')
  assert.deepEqual(describeValue(new Map([['a', 1]]), ''), {
    kind: 'text',
    tone: 'log',
    label: '',
    text: '[["a",1]]',
    cut: false,
  })
  round.self = round
  assert.equal(describeValue(round, '').kind, 'text')
})

test('whole numbers are grouped; values without a number keep their names', () => {
  assert.deepEqual(describeValue(4231976, 'n'), {
    kind: 'text',
    tone: 'log',
    label: 'n',
    text: '4,231,976',
    cut: false,
  })
  const { sheets } = describeValue([Number.NaN, -Infinity, 1 / 3], '') as TensorOutput
  assert.deepEqual(sheets[0]!.rows, [['NaN', '-Infinity', 0.333333]])
})

test('tables of objects and of arrays', () => {
  assert.deepEqual(describeTable([{ a: 1 }, { b: 'x' }]), {
    kind: 'table',
    label: '',
    columns: ['a', 'b'],
    rows: [
      [1, ''],
      ['', 'x'],
    ],
    cut: false,
  })
  assert.deepEqual(describeTable([[1, 2]], ['a', 'b']).rows, [[1, 2]])
  assert.deepEqual(describeTable([[1, 2]]), {
    kind: 'table',
    label: '',
    columns: ['0', '1'],
    rows: [[1, 2]],
    cut: false,
  })
  assert.equal(describeTable(count(LIMITS.rows + 1).map((a) => ({ a }))).cut, true)
  for (const rows of [1, 'x', [1], [null]]) assert.throws(() => describeTable(rows), TypeError)
})

test('charts: a line over numbers, bars over names, numbers alone over their places', () => {
  assert.equal(describeChart([[1, 2]]).form, 'line')
  assert.deepEqual(
    describeChart([
      ['a', 2],
      ['b', 3],
    ]).points,
    [
      { x: 'a', y: 2 },
      { x: 'b', y: 3 },
    ],
  )
  assert.deepEqual(describeChart(Float32Array.of(5, 6)), describeChart([5, 6]))
  assert.deepEqual(describeChart([5, 6]).points, [
    { x: 0, y: 5 },
    { x: 1, y: 6 },
  ])
  for (const points of [7, [['a', Number.NaN]], [[1, '2']]]) assert.throws(() => describeChart(points), TypeError)
  assert.throws(() => describeChart([['a', 1]], { form: 'line' }), TypeError)
})

test('whatever is described passes as a message, also at its largest', () => {
  const long = 'x'.repeat(10_000)
  const outputs = [
    describeValue(
      fake(
        [40, 40, 40],
        count(64_000).map((n) => n / 7),
      ),
      long,
    ),
    describeValue(long, ''),
    describeTable(count(500).map(() => Object.fromEntries(count(30).map((n) => [`${n}${long}`, n / 7])))),
    describeChart(count(1000).map((n) => [`${n}`, n / 7])),
  ].map((output) => ('label' in output ? { ...output, label: output.label.slice(0, LIMITS.label) } : output))
  for (const output of outputs) {
    assert.equal(output.cut, true)
    assert.ok(parseMessage(JSON.stringify({ type: 'output', output })), output.kind)
  }
})
