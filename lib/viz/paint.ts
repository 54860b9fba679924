import { interpolateRgbBasis } from 'd3-interpolate'
import { rgb } from 'd3-color'

/*
 * Colours of activations on canvases. The same in both themes, since they are pictures: dark is low.
 * Signed maps run blue – near black – red, so that zero is dark like an absent activation.
 */
const STEPS = 256

function table(colors: readonly string[]): Uint8ClampedArray {
  const at = interpolateRgbBasis([...colors])
  const bytes = new Uint8ClampedArray(STEPS * 3)
  for (let step = 0; step < STEPS; step++) {
    const { r, g, b } = rgb(at(step / (STEPS - 1)))
    bytes.set([r, g, b], step * 3)
  }
  return bytes
}

const grey = table(['#151519', '#4a4950', '#8b8882', '#cfcabd', '#fdfbf4'])
const signed = table(['#9cc4ff', '#3f78cf', '#151519', '#c84b3a', '#ffc0a6'])

function paint(
  count: number,
  colors: Uint8ClampedArray,
  step: (index: number) => number,
): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(count * 4)
  for (let index = 0; index < count; index++) {
    const at = Math.min(STEPS - 1, Math.max(0, Math.round(step(index)))) * 3
    pixels[index * 4] = colors[at]!
    pixels[index * 4 + 1] = colors[at + 1]!
    pixels[index * 4 + 2] = colors[at + 2]!
    pixels[index * 4 + 3] = 255
  }
  return pixels
}

/** RGBA pixels for bytes 0 … 255, dark to light. */
export function paintBytes(bytes: Uint8Array): Uint8ClampedArray<ArrayBuffer> {
  return paint(bytes.length, grey, (index) => bytes[index]!)
}

/**
 * RGBA pixels, row by row, of one channel of NHWC feature maps `[h, w, c]` on the scale of the whole
 * layer: 0 … `high` dark to light where nothing is negative, else −m … m blue to red with m the largest size.
 */
export function paintMaps(
  maps: {
    readonly shape: readonly [number, number, number]
    readonly data: Float32Array
    readonly low: number
    readonly high: number
  },
  channel: number,
): Uint8ClampedArray<ArrayBuffer> {
  const [height, width, channels] = maps.shape
  const value = (index: number) => maps.data[index * channels + channel]!
  if (maps.low >= 0) return paint(height * width, grey, (index) => (value(index) / (maps.high || 1)) * (STEPS - 1))
  const size = Math.max(-maps.low, maps.high) || 1
  return paint(height * width, signed, (index) => (value(index) / size + 1) * 0.5 * (STEPS - 1))
}
