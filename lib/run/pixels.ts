import type { Preprocessing } from '@/lib/nn/network'
import type { Picture } from './protocol'

/** A picture as the network wants it: (x − mean) / deviation per channel, RGB, `[h, w, 3]` row by row. */
export function preprocess({ width, height, data }: Picture, { mean, deviation }: Preprocessing): Float32Array {
  const out = new Float32Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let c = 0; c < 3; c++) out[pixel * 3 + c] = (data[pixel * 4 + c]! - mean[c]!) / deviation[c]!
  }
  return out
}

/**
 * A made-up picture with what photographs have: slow gradients, edges, textures at several scales. Whole
 * numbers throughout, so that every device makes the same bytes. `index` picks one of endlessly many.
 */
export function syntheticPicture(side: number, index: number): Picture {
  const data = new Uint8ClampedArray(side * side * 4)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const at = (y * side + x) * 4
      for (let c = 0; c < 3; c++) data[at + c] = shade(Math.floor((x * 128) / side), Math.floor((y * 128) / side), c, index)
      data[at + 3] = 255
    }
  }
  return { width: side, height: side, data }
}

/** One value, 0 … 255, at a place on a 128 × 128 raster. */
function shade(x: number, y: number, c: number, index: number): number {
  const turned = index % 2 === 0 ? x + 2 * y : 2 * x - y
  const gradient = ((turned + 40 * c + 90 * index) & 255) >> 1
  const [dx, dy] = [x - 30 - ((index * 37) % 70), y - 40 - ((index * 23) % 50)]
  const disc = dx * dx + dy * dy < 700 + 200 * c ? 90 : 0
  const stripes = triangle(x * (2 + index) + y * c, 24) * 3
  const checks = y > 80 ? (((x >> 3) ^ (y >> 2)) & 1) * (60 - 15 * c) : 0
  const grain = (Math.imul(x * 73 + y * 179 + c * 283 + index * 419, 2654435761) >>> 27) - 16
  return gradient + disc + stripes + checks + grain
}

/** A triangle wave from 0 to period/2. */
function triangle(value: number, period: number): number {
  const phase = value % period
  return Math.min(phase, period - phase)
}
