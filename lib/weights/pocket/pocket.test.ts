import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { seededRandom } from '@/lib/tensor/random'
import { PretrainedError } from '../pretrained/error'
import { joined } from '../pretrained/testing/artifacts'
import { damaged } from '../pretrained/testing/mutations'
import { WeightsError } from '../weights'
import { cutSprite, fashionClasses, SIDE } from './fashion'
import { toGrey, toRgba } from './grey'
import { readShipped, weightsPath } from './shipped'

test('a sprite is cut tile by tile, row by row', () => {
  const columns = 2
  const width = columns * SIDE
  const rgba = new Uint8ClampedArray(4 * width * 2 * SIDE)
  const paint = (x: number, y: number, grey: number) => rgba.fill(grey, 4 * (y * width + x), 4 * (y * width + x) + 3)
  paint(0, 0, 10)
  paint(SIDE + 3, 1, 20)
  paint(27, SIDE + 27, 30)
  const { pictures, labels } = cutSprite(rgba, width, { columns, side: SIDE, labels: '907' })
  assert.deepEqual([...labels], [9, 0, 7])
  assert.deepEqual(
    [...pictures].flatMap((grey, at) => (grey ? [[Math.floor(at / 784), at % 784, grey]] : [])),
    [
      [0, 0, 10],
      [1, 31, 20],
      [2, 783, 30],
    ],
  )
  assert.throws(() => cutSprite(rgba, width, { columns: 3, side: SIDE, labels: '907' }), RangeError)
})

test('a dark thing on white becomes a light one on black; one on black stays', () => {
  const white = toRgba(new Uint8Array(SIDE * SIDE).fill(240))
  for (let y = 8; y < 20; y++) white.data.fill(40, 4 * (y * SIDE + 8), 4 * (y * SIDE + 20))
  const { grey, inverted, spread } = toGrey(white)
  assert.deepEqual([inverted, spread, grey[0], grey[10 * SIDE + 10]], [true, true, 0, 255])
  const again = toGrey(toRgba(grey))
  assert.deepEqual([again.inverted, again.spread, [...again.grey]], [false, false, [...grey]])
  assert.deepEqual([...new Set(toGrey(toRgba(new Uint8Array(SIDE * SIDE).fill(7))).grey)], [7])
})

test('ten classes in both languages', () => {
  assert.deepEqual([new Set(fashionClasses.en).size, new Set(fashionClasses.zh).size], [10, 10])
})

test('a shipped file that is damaged is refused, or its numbers are still numbers', () => {
  const sound = new Uint8Array(
    readFileSync(join(import.meta.dirname, '../../../public', weightsPath('pocketmobilenet'))),
  )
  const random = seededRandom(4)
  const refused = (error: unknown) => error instanceof PretrainedError || error instanceof WeightsError
  for (let round = 0; round < 100; round++) {
    // Half of them in the header, which is a small part of the file.
    const header = sound.subarray(0, 2000)
    const bytes = round % 2 ? damaged(random, sound) : joined(damaged(random, header), sound.subarray(2000))
    try {
      for (const tensors of readShipped(bytes, 'pocketmobilenet').weights.values()) {
        for (const data of Object.values(tensors) as Float32Array[]) assert.ok(data.every(Number.isFinite))
      }
    } catch (error) {
      if (!refused(error)) throw error
    }
  }
  // The last number of the file becomes NaN.
  const spoilt = sound.slice()
  spoilt.set([0x00, 0x7e], spoilt.length - 2)
  assert.throws(() => readShipped(spoilt, 'pocketmobilenet'), WeightsError)
})
