import assert from 'node:assert/strict'
import { test } from 'vitest'
import { MAX_STAGES, stage } from '@/lib/nn/design/stage'
import { duplicate, idsFor, insert, landingAt, move, remove, type Stages } from './edits'

const list: Stages = { stages: [stage('conv'), stage('fire'), stage('pool')], ids: idsFor(3) }
const said = ({ stages, ids }: Stages) => stages.map(({ block }, index) => `${ids[index]} ${block}`)

test('stages keep their ids wherever they go', () => {
  assert.deepEqual(said(move(list, 0, 2)), ['1 fire', '2 pool', '0 conv'])
  assert.deepEqual(said(move(list, 2, 0)), ['2 pool', '0 conv', '1 fire'])
  assert.deepEqual(said(insert(list, 1, stage('unit'))), ['0 conv', '3 unit', '1 fire', '2 pool'])
  assert.deepEqual(said(duplicate(list, 1)), ['0 conv', '1 fire', '3 fire', '2 pool'])
  assert.deepEqual(said(remove(list, 1)), ['0 conv', '2 pool'])
})

test('beyond either end nothing moves; beyond the most nothing is added', () => {
  assert.equal(move(list, 0, -1), list)
  assert.equal(move(list, 2, 3), list)
  const full = Array.from({ length: MAX_STAGES }).reduce<Stages>((all) => insert(all, 0, stage('pool')), {
    stages: [],
    ids: [],
  })
  assert.deepEqual(insert(full, 0, stage('conv')), full)
  assert.equal(new Set(full.ids).size, MAX_STAGES)
})

test('what is dropped lands between the stages whose middles it lies between, at either end, and in an empty list', () => {
  // The second is open: its middle is at 120.
  const boxes = [
    { top: 0, height: 40 },
    { top: 40, height: 160 },
    { top: 200, height: 40 },
  ]
  assert.deepEqual(
    [-10, 19, 21, 119, 121, 219, 221, 900].map((y) => landingAt(boxes, y)),
    [0, 0, 1, 1, 2, 2, 3, 3],
  )
  assert.equal(landingAt(boxes.toReversed(), 121), 2)
  assert.equal(landingAt([], 50), 0)
})
