import assert from 'node:assert/strict'
import { test } from 'vitest'
import opening from './opening.mjs'

const figure = (name: string) => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: [] as { name: string }[],
  children: [],
})
const heading = (depth: number) => ({ type: 'heading', depth, children: [] })
const text = () => ({ type: 'paragraph', children: [] })

/** What stands in a chapter, in order; what comes to life with the page with a mark. */
function opened(...children: readonly ReturnType<typeof figure | typeof heading | typeof text>[]) {
  const tree = { type: 'root', children: [...children] }
  opening()(tree)
  return tree.children.map((node) =>
    'name' in node ? node.name + (node.attributes.some(({ name }) => name === 'first') ? '!' : '') : node.type,
  )
}

test('the first figure is marked, and has a heading above it where it stands before the first section', () => {
  assert.deepEqual(opened(heading(1), text(), figure('Try'), figure('Growth'), heading(2), figure('Budget')), [
    'heading',
    'paragraph',
    'Try',
    'OpeningHeading',
    'Growth!',
    'heading',
    'Budget',
  ])
  assert.deepEqual(opened(heading(1), heading(2), figure('Growth'), figure('Budget')), [
    'heading',
    'heading',
    'Growth!',
    'Budget',
  ])
})

test('below a bar of settings the first figure is marked too', () => {
  assert.deepEqual(
    opened(heading(1), figure('SettingBar'), heading(2), text(), figure('Multipliers'), figure('LayerTable')),
    ['heading', 'OpeningHeading', 'SettingBar!', 'heading', 'paragraph', 'Multipliers!', 'LayerTable'],
  )
})

test('a chapter without figures stays as it is', () => {
  assert.deepEqual(opened(heading(1), text(), figure('Question')), ['heading', 'paragraph', 'Question'])
})
