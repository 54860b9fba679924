import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { javascript } from './javascript'
import { plain, type Colouring } from './pieces'
import { python } from './python'
import { typescript } from './typescript'

/** The coloured pieces of a line: `colour: text`. */
const coloursOf = (colouring: Colouring, code: string, row = 0) =>
  colouring(code)[row]!.flatMap(([text, style]) => (style ? [`${style.slice('tok-'.length)}: ${text}`] : []))

describe('Python', () => {
  test('keywords, what is defined, texts and comments', () => {
    const line = "def f(x): return 'a'  # why\n"
    assert.deepEqual(coloursOf(python, line), [
      'keyword: def',
      'title: f',
      'keyword: return',
      "string: 'a'",
      'comment: # why',
    ])
  })

  test('a text over several lines keeps its colour on each', () => {
    const lines = python('"""one\n\ntwo"""\nx = 1\n')
    assert.equal(lines.length, 4)
    assert.deepEqual(lines[0], [['"""one', 'tok-string']])
    assert.deepEqual(lines[1], [])
    assert.deepEqual(lines[2], [['two"""', 'tok-string']])
  })

  test('a text with values in it has one colour, stars before arguments have none', () => {
    assert.deepEqual(coloursOf(python, "g(*a, **b, name=f'{c}_{d}')"), ["string: f'{c}_{d}'"])
  })

  test('constants are coloured as numbers', () => {
    assert.deepEqual(coloursOf(python, 'x = (1e-3, None, True)'), ['number: 1e-3', 'number: None', 'number: True'])
  })
})

describe('JavaScript', () => {
  test('what is called or made is a title, also in what it belongs to', () => {
    const line = 'const y = tf.add(new Model(x), f(1)) // sum'
    assert.deepEqual(coloursOf(javascript, line), [
      'keyword: const',
      'title: add',
      'keyword: new',
      'title: Model',
      'title: f',
      'number: 1',
      'comment: // sum',
    ])
  })

  test('a template has one colour', () => {
    assert.deepEqual(coloursOf(javascript, 'x = `${name}/conv`'), ['string: `${name}/conv`'])
  })
})

describe('TypeScript, as in the editor', () => {
  test('types are understood, and values stand out from the template that they are put in', () => {
    const line = 'const f = (x: number): string => `${x} of`'
    assert.deepEqual(coloursOf(typescript, line), ['keyword: const', 'string: `', 'string:  of`'])
  })
})

test('without a grammar, lines are whole and have no colour', () => {
  assert.deepEqual(plain('a = 1\n\nb'), [[['a = 1', '']], [], [['b', '']]])
})
