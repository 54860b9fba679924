import assert from 'node:assert/strict'
import { test } from 'vitest'
import { dateName, monthName } from './dates'

test('months in words; a year alone stays one', () => {
  assert.equal(monthName('2016-02', 'en'), 'February 2016')
  assert.equal(monthName('2017-10', 'zh'), '2017 年 10 月')
  assert.equal(monthName('2012', 'en'), '2012')
  assert.equal(monthName('2012', 'zh'), '2012 年')
})

test('days in words', () => {
  assert.equal(dateName(Date.UTC(2026, 10, 28, 23) / 1000, 'en'), '28 November 2026')
  assert.equal(dateName(Date.UTC(2026, 10, 28) / 1000, 'zh'), '2026 年 11 月 28 日')
})
