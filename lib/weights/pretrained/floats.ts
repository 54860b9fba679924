/** Number types that weights are stored in, little-endian as in all three formats. */
export type FloatType = 'float64' | 'float32' | 'float16' | 'bfloat16'

/** Bytes of one number. */
export const FLOAT_BYTES: Readonly<Record<FloatType, number>> = { float64: 8, float32: 4, float16: 2, bfloat16: 2 }

/**
 * Little-endian numbers as float32. A view of `bytes` where they are aligned float32 already (every browser's machine
 * is little-endian), a new array otherwise. A remainder shorter than one number is left out.
 */
export function decodeFloats(bytes: Uint8Array, type: FloatType): Float32Array {
  const count = Math.floor(bytes.length / FLOAT_BYTES[type])
  if (type === 'float32' && bytes.byteOffset % 4 === 0) return new Float32Array(bytes.buffer, bytes.byteOffset, count)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Float32Array.from({ length: count }, (_, index) => NUMBER[type](view, index))
}

const NUMBER: Readonly<Record<FloatType, (view: DataView, index: number) => number>> = {
  float64: (view, index) => view.getFloat64(index * 8, true),
  float32: (view, index) => view.getFloat32(index * 4, true),
  float16: (view, index) => half(view.getUint16(index * 2, true)),
  bfloat16: (view, index) => brain(view.getUint16(index * 2, true)),
}

/** IEEE 754 binary16: 1 sign bit, 5 of exponent (bias 15), 10 of fraction. */
export function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 0x1f) return fraction ? NaN : sign * Infinity
  return exponent ? sign * 2 ** (exponent - 15) * (1 + fraction / 1024) : sign * 2 ** -24 * fraction
}

const word = new DataView(new ArrayBuffer(4))

/** bfloat16: the upper half of a float32. */
function brain(bits: number): number {
  word.setUint32(0, bits << 16)
  return word.getFloat32(0)
}
