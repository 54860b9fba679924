import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { findNetwork } from '@/lib/nn/catalog'
import { instantiate } from '@/lib/nn/network'
import { seededWeights, uniform } from './seeded'

const { layers } = instantiate(findNetwork('mobilenet'))

function near(actual: Iterable<number>, expected: readonly number[]): void {
  const values = [...actual]
  assert.equal(values.length, expected.length)
  for (const [at, value] of expected.entries())
    assert.ok(Math.abs(values[at]! - value) < 1e-6, `${values[at]} is not ${value}`)
}

describe('seeded weights', () => {
  test('are those of a separate program', () => {
    // Python: the formulas in the comment of seededWeights, in integers of any size.
    const weights = seededWeights(layers, 1)
    near(weights.get('conv1')!.kernel!.subarray(0, 4), [0.23517851446, 0.23374985747, -0.45114782124, 0.2591341999])
    near(weights.get('conv_dw_1')!.gamma!.subarray(0, 3), [1.18584915067, 0.5732122059, 1.23197664251])
    near(uniform('2/conv1/kernel', 2), [0.261450293, 0.572730975])
    near(uniform('picture/0', 2, 0.5, 0.5), [0.69281994, 0.858640354])
  })

  test('do not depend on the other layers, only on the seed and the layer itself', () => {
    const whole = seededWeights(layers, 7)
    const alone = seededWeights(
      layers.filter(({ id }) => id === 'conv_pw_5'),
      7,
    )
    assert.deepEqual(alone.get('conv_pw_5'), whole.get('conv_pw_5'))
    assert.notDeepEqual(seededWeights(layers, 8).get('conv_pw_5'), whole.get('conv_pw_5'))
  })

  test('fill their ranges evenly', () => {
    const values = uniform('any', 100_000)
    const bins = Array.from({ length: 10 }, () => 0)
    for (const value of values) bins[Math.floor((value + 1) * 5)]! += 1
    // Each bin is binomial: 10,000 expected, deviation 95; five of them make a false alarm of 6 in a million.
    for (const count of bins) assert.ok(Math.abs(count - 10_000) < 475, String(bins))
  })

  test('kernels lie within √(6 / fan-in)', () => {
    const { kernel } = seededWeights(layers, 1).get('conv_dw_1')!
    const bound = Math.sqrt(6 / 9)
    assert.ok(kernel!.every((value) => Math.abs(value) <= bound))
    assert.ok(kernel!.some((value) => Math.abs(value) > 0.9 * bound))
  })
})
