import assert from 'node:assert/strict'
import { test } from 'vitest'
import { planSteps, type Item } from './steps'

/** Steps as heading, text (after its lead and `+`) and figure, `-` for none. */
const plan = (...items: Item[]) =>
  planSteps(items).map(({ heading, lead, text, figure }) =>
    [heading, lead === null ? text : `${lead}+${text}`, figure].map((one) => one ?? '-').join(' '),
  )

test('text before a section’s first figure stands beside it, text after a figure beside that one', () => {
  assert.deepEqual(plan('section', 'text', 'figure', 'text', 'figure', 'text'), ['0 1 2', '0 3 2', '0 5 4'])
})

test('every text and every figure is shown, in order', () => {
  assert.deepEqual(plan('section', 'figure', 'figure', 'text', 'figure'), ['0 - 1', '0 3 2', '0 - 4'])
})

test('a section keeps its figures to itself', () => {
  assert.deepEqual(plan('section', 'text', 'section', 'text', 'figure', 'section', 'text'), ['0 1 -', '2 3 4', '5 6 -'])
})

test('a section without figures keeps the last one while more are to come', () => {
  assert.deepEqual(
    plan('section', 'figure', 'text', 'section', 'text', 'section', 'text', 'figure', 'section', 'text'),
    ['0 2 1', '3 4 1', '5 6 7', '8 9 -'],
  )
})

test('a part is a heading inside its section, whose figure stays', () => {
  assert.deepEqual(plan('section', 'figure', 'text', 'part', 'text'), ['0 2 1', '3 4 1'])
})

test('a heading without text is a step; a chapter without headings has steps too', () => {
  assert.deepEqual(plan('section', 'section', 'text'), ['0 - -', '1 2 -'])
  assert.deepEqual(plan('text', 'figure'), ['- 0 1'])
  assert.deepEqual(plan(), [])
})

test('what leads to a formula or a list stands above it; before a figure or at the end it is text', () => {
  assert.deepEqual(plan('section', 'lead', 'text', 'text', 'lead', 'figure', 'lead'), [
    '0 1+2 5',
    '0 3 5',
    '0 4 5',
    '0 6 5',
  ])
})
