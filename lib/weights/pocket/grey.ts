import type { Picture } from '@/lib/run/contract/job'
import { SIDE } from './fashion'

/** One grey picture `[SIDE, SIDE]`, 0 … 255, light on dark as Fashion-MNIST's. */
export type Grey = Uint8Array

/** How far the brightest and the darkest grey must lie apart for the contrast to be spread, 0 … 255. */
const FAINT = 12

/**
 * Any RGB picture of SIDE × SIDE pixels as Fashion-MNIST shows clothes: grey (BT.601), inverted where the border is
 * lighter than the middle, so that the ground is dark, and its range spread to 0 … 255. A picture of one grey stays.
 * Says which of it was done.
 */
export function toGrey({ data }: Picture): {
  readonly grey: Grey
  readonly inverted: boolean
  readonly spread: boolean
} {
  const plain = Array.from(
    { length: SIDE * SIDE },
    (_, at) => 0.299 * data[4 * at]! + 0.587 * data[4 * at + 1]! + 0.114 * data[4 * at + 2]!,
  )
  const border = mean(plain.filter((_, at) => isBorder(at)))
  const inverted = border > mean(plain.filter((_, at) => !isBorder(at)))
  const turned = inverted ? plain.map((grey) => 255 - grey) : plain
  const [low, high] = [Math.min(...turned), Math.max(...turned)]
  const spread = high - low >= FAINT && Math.round(high - low) < 255
  const grey = spread ? turned.map((value) => (255 * (value - low)) / (high - low)) : turned
  return { grey: Uint8Array.from(grey, Math.round), inverted, spread }
}

/** A grey picture in RGBA, for a canvas and for jobs. */
export function toRgba(grey: Grey): Picture {
  const data = new Uint8ClampedArray(4 * grey.length)
  grey.forEach((value, at) => data.set([value, value, value, 255], 4 * at))
  return { width: SIDE, height: SIDE, data }
}

const isBorder = (at: number) => {
  const [x, y] = [at % SIDE, Math.floor(at / SIDE)]
  return Math.min(x, y, SIDE - 1 - x, SIDE - 1 - y) < 2
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
