import assert from 'node:assert/strict'
import { test } from 'vitest'
import { stageOf } from './model'
import { sceneOf, sceneOfBias, sceneOfInput, sceneOfOutput, sceneOfWeight, type Scene } from './scene'
import { example, fit, type Sizes } from './settings'

const stage = (changes: Partial<Sizes>) =>
  stageOf(fit({ ...example, ...changes }), { input: 'example', kernel: 'example', seed: 1 }, {}, 'position')

/** A small case: 3 × 3 × 2 to 2 × 2 × 2 with 2 × 2 kernels. Sheets of the bank: two slices and the bias, twice. */
const small = { channels: 2, filters: 2, side: 3, kernel: 2 } as const
const standard = stage(small)
const depthwise = stage({ ...small, kind: 'depthwise' })

/** `read 0/1 (0,1)(0,2)`: role, block/sheet, cells. */
const told = ({ marks }: Scene) =>
  marks.map(
    ({ role, block, sheet, spots }) =>
      `${role} ${block}/${sheet} ${spots.map(([row, column]) => `(${row},${column})`).join('')}`,
  )

test('an output reads a window of every channel, with its own filter and bias', () => {
  assert.deepEqual(told(sceneOfOutput(standard, 0, [0, 1, 1])), [
    'read 0/0 (0,1)(0,2)(1,1)(1,2)',
    'read 0/1 (0,1)(0,2)(1,1)(1,2)',
    'weight 1/3 (0,0)(0,1)(1,0)(1,1)',
    'weight 1/4 (0,0)(0,1)(1,0)(1,1)',
    'weight 1/5 (0,0)',
    'write 2/1 (0,1)',
  ])
})

test('a depthwise output reads its own channel only', () => {
  assert.deepEqual(told(sceneOfOutput(depthwise, 0, [1, 0, 1])), [
    'read 0/1 (1,0)(1,1)(2,0)(2,1)',
    'weight 1/2 (0,0)(0,1)(1,0)(1,1)',
    'weight 1/3 (0,0)',
    'write 2/1 (1,0)',
  ])
})

test('a window over the border reads padding too: rows and columns below zero', () => {
  const [read] = told(sceneOfOutput(stage({ channels: 1, side: 3, padding: '1' }), 0, [0, 0, 0]))
  assert.equal(read, 'read 0/0 (-1,-1)(-1,0)(-1,1)(0,-1)(0,0)(0,1)(1,-1)(1,0)(1,1)')
})

test('the middle of the input meets every weight of its channel and feeds everything; a corner feeds one place', () => {
  assert.deepEqual(told(sceneOfInput(standard, 0, [1, 1, 0])), [
    'read 0/0 (1,1)',
    'weight 1/0 (0,0)(0,1)(1,0)(1,1)',
    'weight 1/3 (0,0)(0,1)(1,0)(1,1)',
    'write 2/0 (1,1)(1,0)(0,1)(0,0)',
    'write 2/1 (1,1)(1,0)(0,1)(0,0)',
  ])
  assert.deepEqual(told(sceneOfInput(standard, 0, [0, 0, 1])), [
    'read 0/1 (0,0)',
    'weight 1/1 (0,0)',
    'weight 1/4 (0,0)',
    'write 2/0 (0,0)',
    'write 2/1 (0,0)',
  ])
  assert.deepEqual(told(sceneOfInput(depthwise, 0, [0, 0, 1])), [
    'read 0/1 (0,0)',
    'weight 1/2 (0,0)',
    'write 2/1 (0,0)',
  ])
})

test('an input that the stride steps over feeds nothing', () => {
  const scene = sceneOfInput(stage({ kind: 'pointwise', side: 3, stride: 2 }), 0, [0, 1, 0])
  assert.deepEqual([told(scene), scene.links], [['read 0/0 (0,1)'], []])
})

test('a weight is used once for every place of its window, and a bias all over its map', () => {
  assert.deepEqual(told(sceneOfWeight(standard, 0, [0, 1, 0, 1])), [
    'read 0/0 (0,1)(0,2)(1,1)(1,2)',
    'weight 1/3 (0,1)',
    'write 2/1 (0,0)(0,1)(1,0)(1,1)',
  ])
  assert.deepEqual(told(sceneOfBias(standard, 0, 1)), ['weight 1/5 (0,0)', 'write 2/1 (0,0)(0,1)(1,0)(1,1)'])
})

test('two groups of four: the shuffle takes its second channel from the third, and hands the third to the second', () => {
  const stack = stage({ kind: 'stack', channels: 4, filters: 4, side: 3 })
  assert.deepEqual(told(sceneOfOutput(stack, 1, [0, 0, 1])), ['read 2/2 (0,0)', 'write 4/1 (0,0)'])
  assert.deepEqual(told(sceneOfInput(stack, 1, [0, 0, 2])), ['read 2/2 (0,0)', 'write 4/1 (0,0)'])
})

test('a cell in the middle shows both what it read and what it feeds; lines stay within their half', () => {
  const separable = stage({ ...small, kind: 'separable' })
  const scene = sceneOf(separable, { kind: 'map', map: 1, position: [1, 0, 1] })
  assert.deepEqual(told(scene), [
    'read 0/1 (1,0)(1,1)(2,0)(2,1)',
    'weight 1/2 (0,0)(0,1)(1,0)(1,1)',
    'weight 1/3 (0,0)',
    'write 2/1 (1,0)',
    'read 2/1 (1,0)',
    'weight 3/1 (0,0)',
    'weight 3/4 (0,0)',
    'write 4/0 (1,0)',
    'write 4/1 (1,0)',
  ])
  assert.deepEqual(scene.links, [
    [0, 1],
    [2, 3],
    [4, 5],
    [5, 7],
    [4, 6],
    [6, 8],
  ])
})

test('marks have the color of the step that does the work', () => {
  const { marks } = sceneOf(stage({ ...small, kind: 'separable' }), { kind: 'weight', step: 1, position: [0, 0, 1, 0] })
  assert.deepEqual(
    marks.map(({ operation }) => operation),
    ['pointwise', 'pointwise', 'pointwise'],
  )
})
