import assert from 'node:assert/strict'
import { test } from 'vitest'
import { almost, hostileTexts, pick } from '@/lib/state/testing/texts'
import { seededRandom } from '@/lib/tensor/random'
import { LIMITS } from './limits'
import { packCode, unpackCode } from './link'
import { parseMessage } from './parseMessage'

const ROUNDS = 3000

test('code in links: any text is code within the limits or nothing, and any code comes back', () => {
  const random = seededRandom(3)
  const packed = ['show(tf.range(0, 12))', '', 'x'.repeat(LIMITS.code), '输入 α 🙂'].map((code) => packCode(code)!)
  for (let round = 0; round < ROUNDS; round++) {
    let text = random() < 0.8 ? pick(random, packed) : pick(random, hostileTexts)
    for (let more = Math.floor(random() * 3); more > 0; more--) text = almost(random, text)
    const code = unpackCode(text)
    assert.ok(code === null || code.length <= LIMITS.code, text)
  }
  for (const code of hostileTexts) {
    const link = packCode(code)
    if (link !== null && !/\p{Cs}/u.test(code)) assert.equal(unpackCode(link), code)
  }
})

const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : []
const numbers = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbers)
      : []

const messages: readonly object[] = [
  { type: 'ready' },
  { type: 'done', ms: 1.5 },
  { type: 'failed', error: { name: 'TypeError', message: 'no', line: 3 } },
  { type: 'crashed', message: 'no memory' },
  { type: 'output', output: { kind: 'text', tone: 'log', label: '', text: '1', cut: false } },
  {
    type: 'output',
    output: {
      kind: 'tensor',
      label: 'x',
      shape: [1, 2, 1],
      type: 'float32',
      sheets: [{ at: [0], rows: [[1, 'NaN']] }],
      cut: false,
    },
  },
  { type: 'output', output: { kind: 'table', label: '', columns: ['a', 'b'], rows: [['x', 1]], cut: false } },
  {
    type: 'output',
    output: { kind: 'chart', label: '', form: 'line', x: 'α', y: '', points: [{ x: 1, y: 2 }], cut: true },
  },
]

test('messages of the sandbox: whatever is said, what passes has finite numbers and short texts', () => {
  const random = seededRandom(4)
  let passed = 0
  for (let round = 0; round < ROUNDS; round++) {
    let text = JSON.stringify(pick(random, messages))
    for (let more = Math.floor(random() * 3); more > 0; more--) text = almost(random, text)
    if (random() < 0.2)
      text = text.replace(/\d+(\.\d+)?/, () => pick(random, ['1e999', '-1e999', '9'.repeat(400), '-0']))
    const message = parseMessage(text)
    if (!message) continue
    passed++
    assert.ok(numbers(message).every(Number.isFinite), text)
    assert.ok(
      texts(message).every((one) => one.length <= LIMITS.text),
      text,
    )
  }
  assert.ok(passed > ROUNDS / 10)
  for (const text of hostileTexts) assert.equal(parseMessage(text), null)
})
