import assert from 'node:assert/strict'
import { test } from 'vitest'
import { csv } from './csv'

test('plain cells stand bare, with CRLF after every line', () => {
  assert.equal(
    csv(
      ['N', 'ratio'],
      [
        [3, 0.25],
        [4, 1 / 3],
      ],
    ),
    'N,ratio\r\n3,0.25\r\n4,0.3333333333333333\r\n',
  )
})

test('commas, quotes and line breaks are quoted, quotes doubled', () => {
  assert.equal(csv(['a,b', 'say "so"'], [['one\ntwo', 'plain']]), '"a,b","say ""so"""\r\n"one\ntwo",plain\r\n')
})
