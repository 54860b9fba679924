import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { test } from 'vitest'
import { exactly, judge } from './goal'
import { compare, goalsOf } from './networks'
import { ratioOf } from './ratio'
import { subjects } from './subjects'
import { table } from './table'

test('a ratio is taken round by round: a round that was slow for both does not count', () => {
  const { median, low, high } = ratioOf([10, 100, 12], [20, 200, 12])
  assert.deepEqual([median, low, high], [0.5, 0.5, 1])
})

test('the interval of 25 rounds ends at ranks 8 and 18 of the sign test', () => {
  // 25/2 ± 0.98 · 5 = 7.6 and 17.4: the 8th smallest and the 8th largest.
  const ours = Array.from({ length: 25 }, (_, round) => (round * 7) % 25)
  assert.deepEqual(
    ratioOf(
      ours,
      ours.map(() => 1),
    ),
    { median: 12, low: 7, high: 17 },
  )
})

test('times without a partner are refused', () => {
  assert.throws(() => ratioOf([1, 2], [1]), /2 times against 1/)
  assert.throws(() => ratioOf([], []))
})

test('a goal is missed only where its limit lies outside the interval', () => {
  const judged = (median: number, low: number, high: number) =>
    judge({ what: '', limit: 1, found: { median, low, high } })
  assert.equal(judged(1, 0.9, 1.2), 'met')
  assert.equal(judged(1.02, 0.97, 1.1), 'too close to tell')
  assert.equal(judged(1.1, 1.01, 1.2), 'missed')
  assert.equal(judge({ what: '', limit: 165, found: exactly(165.1) }), 'missed')
})

test('a table is Markdown, its columns aligned', () => {
  assert.equal(
    table(
      ['network', 'ms'],
      [
        ['a', '1.5'],
        ['longer name', '10'],
      ],
    ),
    '| network     |  ms |\n|-------------|----:|\n| a           | 1.5 |\n| longer name |  10 |',
  )
})

test('what is asked of each network', () => {
  const finish = (name: string, ms: number) => ({ name, first: 0, times: [ms, ms, ms], difference: 0 })
  const goals = subjects.flatMap((subject) => {
    const rivals = subject.grouped ? ['split', 'onnxruntime-web'] : ['tfjs-layers', 'onnxruntime-web']
    return goalsOf([compare(subject, 'wasm', [finish('direct', 10), ...rivals.map((rival) => finish(rival, 20))])])
  })
  assert.deepEqual(
    goals.map(({ what, found, limit }) => [what.replace(/, wasm: our time ÷/, ':'), found.median, limit]),
    [
      ['SqueezeNet 1.1: tfjs-layers', 0.5, 1],
      ['SqueezeNet 1.1: onnxruntime-web', 0.5, 1],
      ['MobileNet 1.0-224: tfjs-layers', 0.5, 1],
      ['MobileNet 1.0-224: onnxruntime-web', 0.5, 1],
      ['ShuffleNet 1×, g = 3: split', 0.5, 0.5],
      ['ShuffleNet 1×, g = 3: onnxruntime-web', 0.5, 1.3],
      ['ShuffleNet 1×, g = 8: split', 0.5, 0.5],
      ['ShuffleNet 1×, g = 8: onnxruntime-web', 0.5, 1.3],
      ['Xception 299: tfjs-layers', 0.5, 1],
    ],
  )
})

test('an unknown part is refused with the names of those there are', () => {
  const script = fileURLToPath(new URL('./bench.ts', import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, 'costs'], { encoding: 'utf8' })
  assert.equal(status, 1)
  assert.match(stderr, /costs: no such part; there are cost, bundles, networks, grouped, first/)
})
