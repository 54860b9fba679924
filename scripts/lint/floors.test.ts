import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { floors } from './floors.mjs'
import { roomOf, wrongImport } from './floorsRule.mjs'

test('every room of the plan is there, once', () => {
  const root = join(import.meta.dirname, '../..')
  assert.deepEqual(
    floors.filter((room) => !existsSync(join(root, room))),
    [],
  )
  assert.equal(new Set(floors).size, floors.length)
})

test('a file stands in the innermost room that is named', () => {
  assert.equal(roomOf('components/parts/diagram/slab.ts'), 'components/parts/diagram')
  assert.equal(roomOf('components/figures/Growth/model.ts'), 'components/figures')
  assert.equal(roomOf('components/registry'), 'components/registry.tsx')
  assert.equal(roomOf('scripts/cost.ts'), undefined)
})

test('imports point down, and one figure knows no other', () => {
  assert.equal(wrongImport('components/figures/Growth/Growth.tsx', 'components/figure/FigureFrame'), null)
  assert.equal(wrongImport('components/figures/Growth/Growth.tsx', 'components/figures/Growth/model'), null)
  assert.match(wrongImport('components/figure/FigureFrame.tsx', 'components/registry') ?? '', /point down/)
  assert.match(
    wrongImport('components/figures/Growth/Growth.tsx', 'components/figures/Budget/model') ?? '',
    /one another/,
  )
  assert.match(wrongImport('lib/nn/cost.ts', 'components/ui/Slider') ?? '', /point down/)
})

test('what is on no floor is found, and tools are not part of the site', () => {
  assert.match(wrongImport('components/figure/FigureFrame.tsx', 'components/attic/Box') ?? '', /no floor/)
  assert.match(wrongImport('lib/nn/cost.ts', 'scripts/cost') ?? '', /nothing from scripts/)
})

test('tests may look at any floor', () => {
  assert.equal(wrongImport('lib/nn/cost.test.ts', 'components/ui/Slider'), null)
})
