import assert from 'node:assert/strict'
import { test } from 'vitest'
import { noHistory, record, redo, undo, type Entry } from './history'

const entry = (text: string): Entry => ({ text, ids: [] })

test('back and forward again', () => {
  const history = record(record(noHistory, entry('a'), null, 0), entry('b'), null, 10)
  const back = undo(history, entry('c'))!
  assert.equal(back.entry.text, 'b')
  const further = undo(back.history, back.entry)!
  assert.equal(further.entry.text, 'a')
  assert.equal(undo(further.history, further.entry), null)
  const forward = redo(further.history, further.entry)!
  assert.equal(redo(forward.history, forward.entry)!.entry.text, 'c')
})

test('a new change ends what could be taken forward', () => {
  const back = undo(record(noHistory, entry('a'), null, 0), entry('b'))!
  assert.equal(redo(record(back.history, back.entry, null, 5), entry('x')), null)
})

test('a series of changes of one thing is one step; a pause or another thing starts a new one', () => {
  let history = record(noHistory, entry('0'), 'width', 0)
  history = record(history, entry('1'), 'width', 300)
  history = record(history, entry('2'), 'width', 900)
  assert.deepEqual(
    history.past.map(({ text }) => text),
    ['0'],
  )
  history = record(history, entry('3'), 'groups', 1000)
  history = record(history, entry('4'), 'groups', 5000)
  assert.deepEqual(
    history.past.map(({ text }) => text),
    ['0', '3', '4'],
  )
})
