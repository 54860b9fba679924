import type { Preprocessing } from '@/lib/nn/network'
import type { Picture } from '../contract/job'
import { uniform } from '@/lib/weights/seeded'

/** Shares of red, green and blue in a picture's grey (ITU-R BT.601). */
const GREY = [0.299, 0.587, 0.114] as const

/**
 * A picture as the network wants it: (x − mean) / deviation per channel, RGB `[h, w, 3]` row by row, or grey
 * `[h, w, 1]` for a network of one channel, with the first mean and deviation.
 */
export function preprocess(
  { width, height, data }: Picture,
  { mean, deviation }: Preprocessing,
  channels: number = 3,
): Float32Array {
  if (channels === 1) {
    return Float32Array.from({ length: width * height }, (_, pixel) => {
      const grey = GREY.reduce((sum, share, c) => sum + share * data[pixel * 4 + c]!, 0)
      return (grey - mean[0]) / deviation[0]
    })
  }
  const out = new Float32Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let c = 0; c < 3; c++) out[pixel * 3 + c] = (data[pixel * 4 + c]! - mean[c]!) / deviation[c]!
  }
  return out
}

/** Discs in a made-up picture. */
const LEAVES = 160

/**
 * A made-up picture after the dead leaves model of photographs (Lee, Mumford and Huang, 2001): discs of all
 * sizes and colours lie on one another, here each with its own shading and grain. Whole numbers decide
 * everything, so that every device makes the same bytes; `index` picks one of endlessly many pictures.
 */
export function syntheticPicture(side: number, index: number): Picture {
  const leaves = fallenLeaves(index)
  const data = new Uint8ClampedArray(side * side * 4)
  for (let at = 0; at < side * side; at++) {
    const x = Math.floor(((at % side) * RASTER) / side)
    const y = Math.floor((Math.floor(at / side) * RASTER) / side)
    const leaf = leaves.find(({ cx, cy, radius }) => (x - cx) ** 2 + (y - cy) ** 2 <= radius ** 2) ?? leaves.at(-1)!
    const shading = (((x - leaf.cx) * leaf.slope) >> 3) + ((Math.imul(x * 73 + y * 179, 2654435761) >>> 28) - 8)
    for (let c = 0; c < 3; c++) data[at * 4 + c] = leaf.colour[c]! + shading
    data[at * 4 + 3] = 255
  }
  return { width: side, height: side, data }
}

/** Leaves are placed on a raster of this many pixels each way, whatever the picture's size. */
const RASTER = 256

interface Leaf {
  readonly cx: number
  readonly cy: number
  readonly radius: number
  readonly colour: readonly number[]
  readonly slope: number
}

/** Leaves from the topmost down: mostly small, some large, the last one covers everything. */
function fallenLeaves(index: number): Leaf[] {
  const numbers = uniform(`picture/${index}`, LEAVES * 7, 0.5, 0.5)
  const whole = (at: number, below: number) => Math.floor(numbers[at]! * below)
  return Array.from({ length: LEAVES }, (_, leaf) => ({
    cx: whole(leaf * 7, RASTER),
    cy: whole(leaf * 7 + 1, RASTER),
    radius: leaf === LEAVES - 1 ? 2 * RASTER : 4 + Math.floor(whole(leaf * 7 + 2, 64) ** 2 / 64),
    colour: [3, 4, 5].map((at) => whole(leaf * 7 + at, 256)),
    slope: whole(leaf * 7 + 6, 17) - 8,
  }))
}
