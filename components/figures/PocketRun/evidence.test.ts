import assert from 'node:assert/strict'
import { test } from 'vitest'
import { agreementText } from './agreement'
import { cellAt, cellBeside, decimal, meanOf, reachOf, scoreOf } from './evidence'
import { pocketWords } from './words'

const map = { height: 2, width: 3, data: Float32Array.of(1, 2, 3, -6, 0, 0), bias: 0.5 }

test('mean and bias are the score; the scale reaches the largest size', () => {
  assert.deepEqual([meanOf(map), scoreOf(map), reachOf([map, { ...map, data: Float32Array.of(7) }])], [0, 0.5, 7])
})

test('a place leads to its cell, arrows from cell to cell', () => {
  assert.deepEqual(
    [cellAt(map, 0.99, 0.1), cellAt(map, 0.4, 0.6), cellAt(map, 1, 0.5), cellAt(map, 0.5, -0.1)],
    [2, 4, null, null],
  )
  assert.deepEqual(
    [
      cellBeside(map, null, [1, 0]),
      cellBeside(map, 4, [-1, 0]),
      cellBeside(map, 5, [1, 0]),
      cellBeside(map, 5, [0, -1]),
    ],
    [4, 3, 5, 2],
  )
})

test('numbers have two decimals and a full minus', () => {
  assert.deepEqual([decimal(4.312), decimal(-0.119), decimal(-0.001)], ['4.31', '−0.12', '0.00'])
})

test('agreement in both languages', () => {
  const names = ['shirt', 'coat']
  const said = (...answers: number[]) =>
    answers.map((index, place) => ({ id: String(place), title: `N${place}`, index }))
  assert.equal(agreementText(said(1, 1, 1, 1), names, pocketWords.en), 'All 4 say coat.')
  assert.equal(agreementText(said(1, 0, 1, 1), names, pocketWords.en), '3 of 4 say coat; N1 says shirt.')
  assert.equal(agreementText(said(1, 0, 1, 0), names, pocketWords.en), '2 of 4 say coat; N1 and N3 say shirt.')
  assert.equal(
    agreementText(said(1, 0, 1, 0), ['衬衫', '外套'], pocketWords.zh),
    '4 个中有 2 个认为是“外套”；N1 和 N3 认为是“衬衫”。',
  )
  assert.equal(agreementText(said(1, 0), names, pocketWords.en), 'No two agree: N0 says coat; N1 says shirt.')
  assert.equal(agreementText([], names, pocketWords.en), '')
})
