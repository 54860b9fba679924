import assert from 'node:assert/strict'
import test from 'node:test'
import { monthName } from './dates'

test('months in words; a year alone stays one', () => {
  assert.equal(monthName('2016-02', 'en'), 'February 2016')
  assert.equal(monthName('2017-10', 'zh'), '2017 年 10 月')
  assert.equal(monthName('2012', 'en'), '2012')
  assert.equal(monthName('2012', 'zh'), '2012 年')
})
