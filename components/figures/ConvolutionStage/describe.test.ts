import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Locale } from '@/lib/i18n/locale'
import { blocksOf, readCell } from './cells'
import { blockTitle, describeCell, describeFrame } from './describe'
import type { Edits } from './edits'
import { stageOf } from './model'
import { example, fit, type Sizes } from './settings'

const stage = (changes: Partial<Sizes> = {}, edits: Edits = {}) =>
  stageOf(fit({ ...example, ...changes }), { input: 'spot', kernel: 'identity', seed: 1 }, edits, 'position')

function cell(of: ReturnType<typeof stage>, [block, sheet, row, column]: readonly number[], locale: Locale = 'en') {
  const found = readCell(blocksOf(of)[block!], { sheet: sheet!, row: row!, column: column! })!
  return describeCell(of, found.place, found.value, locale)
}

test('rows, columns and channels are counted from 1; an output says what it read, an input what it feeds', () => {
  assert.equal(cell(stage(), [2, 1, 0, 2]), 'Output channel 2, row 1, column 3 = 0. It read 18 inputs from 2 channels.')
  assert.equal(cell(stage(), [0, 0, 2, 2]), 'Input channel 1, row 3, column 3 = 1. It feeds 27 outputs.')
  assert.equal(cell(stage(), [0, 0, 0, 0]), 'Input channel 1, row 1, column 1 = 0. It feeds 3 outputs.')
  assert.equal(
    cell(stage({ kind: 'pointwise', stride: 2 }), [0, 0, 0, 1]),
    'Input channel 1, row 1, column 2 = 0. It feeds no output: the stride steps over it.',
  )
})

test('a weight of a group is named by the channel of the input that it meets', () => {
  const grouped = stage({ kind: 'grouped', channels: 4, filters: 2 }, { b1: -0.25 })
  assert.equal(
    cell(grouped, [1, 3, 1, 1]),
    'Kernel 2, slice for channel 3, row 2, column 2 = 0. It is used 9 times, once for each place of its window.',
  )
  assert.equal(cell(grouped, [1, 5, 0, 0]), 'Bias of kernel 2 = −0.25. It is added to 9 outputs.')
})

test('in the middle both; a shuffled channel says where it came from', () => {
  assert.equal(
    cell(stage({ kind: 'separable' }), [2, 1, 0, 0]),
    'In between channel 2, row 1, column 1 = 0. It read 9 inputs from 1 channel. It feeds 3 outputs.',
  )
  const stack = stage({ kind: 'stack', channels: 4, filters: 4 })
  assert.equal(
    cell(stack, [2, 2, 0, 0]),
    'In between channel 3, row 1, column 1 = 0. It read 18 inputs from 2 channels. It moves on to channel 2.',
  )
  assert.equal(
    cell(stack, [4, 1, 0, 0]),
    'In between channel 2, row 1, column 1 = 0. It was moved here from channel 3; nothing is computed. It feeds 2 outputs.',
  )
  assert.equal(describeFrame(stack, stack.frames.frame(37), 'en'), 'New channel 2 takes old channel 3')
})

test('in Chinese, without spaces between sentences', () => {
  assert.equal(cell(stage(), [2, 1, 0, 2], 'zh'), '输出第 2 通道，第 1 行第 3 列 = 0。它从 2 个通道读了 18 个输入。')
  assert.equal(describeFrame(stage(), stage().frames.frame(12), 'zh'), '输出第 1 通道，第 2 行第 2 列 = 1')
})

test('titles name the operation and its sizes', () => {
  const separable = stage({ kind: 'separable' })
  const titles = blocksOf(separable).map((block) => Object.values(blockTitle(separable, block, 'en')).join(' '))
  assert.deepEqual(titles, [
    'Input 5 × 5 × 2',
    'Depthwise 2 × (3 × 3 × 1)',
    'In between 3 × 3 × 2',
    'Pointwise 3 × (1 × 1 × 2)',
    'Output 3 × 3 × 3',
  ])
})
