/**
 * How a file lays a tensor out, against ours of `../weights` (`o` output, `i` input channels of one group):
 *
 * - `same`: shape and order are ours
 * - `oihw`: `[o, i, kh, kw]` (PyTorch, ONNX, depthwise with i = 1) for our `[kh, kw, i, o]`
 * - `oi`: `[o, i]` for our dense `[i, o]`
 * - `hwcm`: Keras' depthwise `[kh, kw, c, 1]` for our `[kh, kw, 1, c]`, in the same order
 * - `hwio`: a 1 × 1 convolution `[1, 1, i, o]` that classifies, for our dense `[i, o]`, in the same order
 */
export type Layout = 'same' | 'oihw' | 'oi' | 'hwcm' | 'hwio'

/** The shape that a file gives to a tensor whose shape with us is `ours`. */
export function shapeInFile(layout: Layout, ours: readonly number[]): number[] {
  const [a, b, c, d] = ours as [number, number, number, number]
  switch (layout) {
    case 'same':
      return [...ours]
    case 'oihw':
      return [d, c, a, b]
    case 'oi':
      return [b, a]
    case 'hwcm':
      return [a, b, d, 1]
    case 'hwio':
      return [1, 1, a, b]
  }
}

/**
 * A file's tensor in our layout, always a new array, so that the file can be freed. `ours` is our shape;
 * `reverseInputs` turns the input channels round, for networks that were trained on BGR (layout `oihw` only).
 */
export function toOurs(
  layout: Layout,
  data: Float32Array,
  ours: readonly number[],
  reverseInputs = false,
): Float32Array {
  switch (layout) {
    case 'same':
    case 'hwcm':
    case 'hwio':
      return data.slice()
    case 'oi':
      return outputsLast(data, ours[1]!, ours[0]!, 1, false)
    case 'oihw':
      return outputsLast(data, ours[3]!, ours[2]!, ours[0]! * ours[1]!, reverseInputs)
  }
}

/** `[outputs, inputs, places]` → `[places, inputs, outputs]`, row-major. */
function outputsLast(
  data: Float32Array,
  outputs: number,
  inputs: number,
  places: number,
  reverse: boolean,
): Float32Array {
  const out = new Float32Array(data.length)
  let read = 0
  for (let o = 0; o < outputs; o++) {
    for (let i = 0; i < inputs; i++) {
      const input = reverse ? inputs - 1 - i : i
      for (let place = 0; place < places; place++) out[(place * inputs + input) * outputs + o] = data[read++]!
    }
  }
  return out
}
