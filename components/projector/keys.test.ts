import assert from 'node:assert/strict'
import { test } from 'vitest'
import { commandOf } from './keys'

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) =>
  commandOf({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held })

test('a clicker and a keyboard step alike', () => {
  for (const key of [' ', 'ArrowRight', 'PageDown']) assert.equal(press(key), 'next')
  for (const key of ['ArrowLeft', 'PageUp']) assert.equal(press(key), 'back')
  assert.equal(press(' ', { shiftKey: true }), 'back')
})

test('help, a dark screen, the way out', () => {
  assert.equal(press('?', { shiftKey: true }), 'help')
  assert.equal(press('？'), 'help')
  for (const key of ['b', 'B', '.']) assert.equal(press(key), 'blank')
  assert.equal(press('Escape'), 'leave')
})

test('the browser keeps its shortcuts, other keys their meaning', () => {
  assert.equal(press('ArrowLeft', { altKey: true }), null)
  assert.equal(press('f', { ctrlKey: true }), null)
  for (const key of ['Enter', 'Tab', 'ArrowUp', 'ArrowDown', 'x', 'toString']) assert.equal(press(key), null)
})
