import assert from 'node:assert/strict'
import { test } from 'vitest'
import { SpecError } from '@/lib/nn/error'
import type { Pads, Shape } from '@/lib/nn/shape'
import { convolve, type Weighted } from './convolve'
import { pair } from './geometry'
import { randomKernel, randomTensor, seededRandom } from './random'
import type { Kernel, KernelShape, Tensor } from './tensor'

/** Seven in eight settings are possible numbers; the eighth has one that is not. */
const ODD = [0, -1, 0.5, NaN, Infinity, -Infinity, 2 ** 31, 2 ** 53, 1e300]

/**
 * The convolution by its definition, from a padded copy: nothing is shared with the code under test. The output has
 * floor((padded − covered) / stride) + 1 places; for `same`, ceil(side / stride), the odd pad last.
 */
function byDefinition(
  { shape: [h, w, c], data }: Tensor,
  kernel: Kernel,
  options: Weighted,
): { shape: number[]; data: number[] } {
  const [kh, kw, depth, filters] = kernel.shape
  const stride = pair(options.stride ?? 1)
  const dilation = pair(options.dilation ?? 1)
  const covered = [(kh - 1) * dilation[0] + 1, (kw - 1) * dilation[1] + 1] as const
  const around = [edges('top', 'bottom', h, 0), edges('left', 'right', w, 1)] as const
  const sides = [h, w].map(
    (side, axis) => Math.floor((side + around[axis]![0] + around[axis]![1] - covered[axis]!) / stride[axis]!) + 1,
  )
  const out: number[] = []
  for (let y = 0; y < sides[0]!; y++)
    for (let x = 0; x < sides[1]!; x++)
      for (let f = 0; f < filters; f++) {
        const first = Math.floor(f / (filters / (options.groups ?? 1))) * depth
        let sum = options.bias?.[f] ?? 0
        for (let i = 0; i < kh; i++)
          for (let j = 0; j < kw; j++)
            for (let k = 0; k < depth; k++) {
              const row = y * stride[0] + i * dilation[0] - around[0][0]
              const column = x * stride[1] + j * dilation[1] - around[1][0]
              const inside = row >= 0 && row < h && column >= 0 && column < w
              if (inside)
                sum +=
                  data[(row * w + column) * c + first + k]! * kernel.data[((i * kw + j) * depth + k) * filters + f]!
            }
        out.push(sum)
      }
  return { shape: [...sides, filters], data: out }

  function edges(before: keyof Pads, after: keyof Pads, side: number, axis: 0 | 1): readonly [number, number] {
    const given = options.padding ?? 'valid'
    if (typeof given === 'object') return [given[before], given[after]]
    if (typeof given === 'number') return [given, given]
    const missing =
      given === 'same' ? Math.max(0, (Math.ceil(side / stride[axis]) - 1) * stride[axis] + covered[axis] - side) : 0
    return [Math.floor(missing / 2), Math.ceil(missing / 2)]
  }
}

test('2,000 random convolutions: what the definition gives, or a rule that is broken', () => {
  const random = seededRandom(2026)
  const upTo = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  let computed = 0
  const rules = new Set<string>()
  for (let round = 0; round < 2000; round++) {
    const odd = random() < 1 / 8 ? upTo(0, 5) : -1
    const one = (place: number, least: number, most: number) =>
      odd === place ? ODD[upTo(0, ODD.length - 1)]! : upTo(least, most)
    const groups = one(0, 1, random() < 0.5 ? 1 : 4)
    const depth = upTo(1, 3)
    const channels = random() < 0.9 ? depth * Math.min(8, Math.max(1, Math.round(groups) || 1)) : upTo(1, 6)
    const input: Shape = [upTo(1, 8), upTo(1, 8), channels]
    const filters = random() < 0.9 ? Math.min(8, Math.max(1, Math.round(groups) || 1)) * upTo(1, 2) : upTo(1, 6)
    const shape: KernelShape = [upTo(1, 5), upTo(1, 4), depth, filters]
    const paddings: readonly (Weighted['padding'] & {})[] = [
      'same',
      'valid',
      one(1, 0, 3),
      { top: one(2, 0, 2), right: upTo(0, 2), bottom: 0, left: 1 },
    ]
    const options: Weighted = {
      groups,
      padding: paddings[odd === 1 ? 2 : odd === 2 ? 3 : upTo(0, 3)]!,
      stride: [one(3, 1, 3), upTo(1, 3)],
      dilation: random() < 0.5 ? one(4, 1, 2) : [one(4, 1, 2), upTo(1, 3)],
      bias: randomTensor([1, 1, filters], round).data,
    }
    const [x, kernel] = [randomTensor(input, round), randomKernel(shape, round)]
    try {
      const { shape: found, data } = convolve(x, kernel, options)
      assert.deepEqual(
        { shape: [...found], data: Array.from(data, (value) => value + 0) },
        byDefinition(x, kernel, options),
        JSON.stringify([input, shape, options]),
      )
      computed++
    } catch (error) {
      if (!(error instanceof SpecError)) throw error
      assert.doesNotMatch(error.message, /undefined|\[object/)
      rules.add(error.rule)
    }
  }
  assert.ok(computed > 800, `${computed} computed`)
  assert.deepEqual([...rules].sort(), ['groups', 'integer', 'window'])
})
