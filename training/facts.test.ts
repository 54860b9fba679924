import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import shipped from '@/lib/facts/pocketShipped.json'
import { pocketNetworks } from '@/lib/nn/catalog'
import { shippedFacts } from './shippedFacts'

test('of a network’s shipped runs the last one counts; experiments do not', () => {
  const line = { network: 'a', epochs: 3, seconds: 9, accuracy: 80 }
  const lines = [
    line,
    { ...line, fp16: { accuracy: 79.9, first2000: 1600 } },
    { ...line, seconds: 8, fp16: { accuracy: 80, first2000: 1601 } },
    line,
  ]
  assert.deepEqual(shippedFacts(lines.map((one) => `${JSON.stringify(one)}\n`).join('')), {
    a: { accuracy: 80, accuracyHalves: 80, hits: 1601, epochs: 3, seconds: 8 },
  })
})

test('the site shows what the results say, of all four', () => {
  assert.deepEqual(shipped, shippedFacts(readFileSync(join(import.meta.dirname, 'results/pocket.jsonl'), 'utf8')))
  assert.deepEqual(Object.keys(shipped).sort(), pocketNetworks.map(({ id }) => id).sort())
})
