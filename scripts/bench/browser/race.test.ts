import assert from 'node:assert/strict'
import { test } from 'vitest'
import { race, type Contender } from './race'

/** A contender that puts out these values, one list a run, the last of them for ever. */
function contender(name: string, log: string[], ...outputs: readonly (readonly number[])[]): Contender {
  let runs = 0
  return {
    name,
    run: async () => {
      log.push(name)
      return Float32Array.from(outputs[Math.min(runs++, outputs.length - 1)]!)
    },
    dispose: () => undefined,
  }
}

const length = { rounds: { least: 2, most: 2 }, seconds: 0 }

test('each runs once, then in turns, forwards and backwards', async () => {
  const log: string[] = []
  const finishes = await race([contender('a', log, [1, 2]), contender('b', log, [1, 2.001])], length)
  assert.equal(log.join(''), 'ababba')
  assert.deepEqual(
    finishes.map(({ name, times }) => [name, times.length]),
    [
      ['a', 2],
      ['b', 2],
    ],
  )
  assert.ok(Math.abs(finishes[1]!.difference - 0.0005) < 1e-6, 'relative to the largest value')
})

test('a wrong output ends the race, in whichever round, and so does one that says nothing', async () => {
  const right = [1, 2, 3, 4, 5, 6, 7, 8]
  const against = (...outputs: readonly (readonly number[])[]) =>
    race([contender('a', [], right), contender('b', [], ...outputs)], length)
  await assert.rejects(against([1, 2, 3, 4, 5, 6, 7, 8.1]), /b: off by 0\.01/)
  await assert.rejects(against(right, right, [1, 2, 3, 4, 5, 6, 7, Number.NaN]), /b: off by NaN/)
  await assert.rejects(against([1, 2]), /b: 2 numbers, not 8/)
  await assert.rejects(race([contender('a', [], Array(8).fill(0))], length), /a: only 1 different values of 8/)
})
