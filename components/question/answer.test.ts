import assert from 'node:assert/strict'
import { test } from 'vitest'
import { holds, isNear, parseWanted, readNumber, type NumberTask } from './answer'

test('entries of a state: several, values with commas, alternatives, defaults', () => {
  assert.deepEqual(parseWanted('reach.g=6,reach.depth=3'), [
    { name: 'reach.g', values: ['6'] },
    { name: 'reach.depth', values: ['3'] },
  ])
  assert.deepEqual(parseWanted('set=alpha:0.5,resolution:160,unit=flops'), [
    { name: 'set', values: ['alpha:0.5,resolution:160'] },
    { name: 'unit', values: ['flops'] },
  ])
  assert.deepEqual(parseWanted('g=2|3,shuffle='), [
    { name: 'g', values: ['2', '3'] },
    { name: 'shuffle', values: [null] },
  ])
  assert.throws(() => parseWanted('reach'), /name=value/)
})

test('a state holds when every entry stands in the query, whatever else does', () => {
  const wanted = parseWanted('g=2|3,shuffle=')
  assert.ok(holds(wanted, '?g=3&other=1'))
  assert.ok(!holds(wanted, '?g=4'))
  assert.ok(!holds(wanted, '?g=2&shuffle=off'))
  assert.ok(!holds(wanted, ''))
})

test('numbers as readers type them', () => {
  const read = (text: string) => readNumber(text, '×')
  assert.deepEqual(
    ['2.25', '2,25', ' 2.25 × ', '２．２５', '2.25x', '−2.25', '.5', '4,231,976'].map(read),
    [2.25, 2.25, 2.25, 2.25, 2.25, -2.25, 0.5, 4231976],
  )
  assert.equal(readNumber('480 M', 'M'), 480)
  for (const text of ['', 'two', '1.2.3', '1e', '--1', 'Infinity']) assert.equal(read(text), undefined, text)
})

test('tolerance is a distance, its edge included', () => {
  const task: NumberTask = { kind: 'number', number: 2.25, tolerance: 0.05, unit: '×' }
  assert.ok(isNear(task, 2.3))
  assert.ok(isNear(task, 2.2))
  assert.ok(!isNear(task, 2.31))
  assert.ok(isNear({ ...task, number: 0.3, tolerance: 0 }, 0.1 + 0.2))
})
