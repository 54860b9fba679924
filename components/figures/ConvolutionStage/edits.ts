import type { Codec } from '@/lib/state/codec'
import { indexOf, isInside, weightIndexOf, type Kernel, type Tensor } from '@/lib/tensor/tensor'

/** What can be edited, by the letter it has in the address: the input, then kernel and bias of each step. */
export const editable = ['i', 'k', 'b', 'p', 'c'] as const
export type Editable = (typeof editable)[number]

/** Kernel and bias letters of the first and second convolution. */
export const letters = [
  { kernel: 'k', bias: 'b' },
  { kernel: 'p', bias: 'c' },
] as const satisfies readonly { kernel: Editable; bias: Editable }[]

/** Numbers typed by the reader, by letter and position: `i2.3.0` is row 2, column 3, channel 0 of the input. */
export type Edits = Readonly<Record<string, number>>

export const LIMIT = 99
const MOST_EDITS = 500
/** Row, column and channel of an input; those and the filter of a weight; the filter of a bias: one spelling for each place. */
const at = '(?:0|[1-9]\\d?)'
const place = `i${at}\\.${at}\\.${at}|[kp]${at}\\.${at}\\.${at}\\.${at}|[bc]${at}`
const entry = new RegExp(`^(${place}):(-?\\d{1,2}(?:\\.\\d{1,4})?)$`)

export const noEdits: Edits = {}

/** `i2.3.0:1.5,b1:-2`. A bad entry is left out, the others hold. */
export const editsCodec: Codec<Edits> = {
  parse: (text) => {
    const found = text
      .split(',')
      .slice(0, MOST_EDITS)
      .flatMap((part) => {
        const match = entry.exec(part)
        const value = Number(match?.[2])
        return match && Math.abs(value) <= LIMIT ? [[match[1]!, value] as const] : []
      })
    return Object.fromEntries(found)
  },
  format: (edits) =>
    Object.entries(edits)
      .map(([place, value]) => `${place}:${Number(value.toFixed(4))}`)
      .join(','),
}

export const placeOf = (letter: Editable, position: readonly number[]) => `${letter}${position.join('.')}`

/** Without the edits of some letters. */
export function withoutLetters(edits: Edits, gone: readonly Editable[]): Edits {
  return Object.fromEntries(Object.entries(edits).filter(([place]) => !gone.some((letter) => place.startsWith(letter))))
}

/** Positions and values of one letter's edits. */
function editsOf(edits: Edits, letter: Editable): (readonly [position: readonly number[], value: number])[] {
  return Object.entries(edits)
    .filter(([place]) => place.startsWith(letter))
    .map(([place, value]) => [place.slice(1).split('.').map(Number), value] as const)
}

function replaced(
  data: ArrayLike<number>,
  changes: readonly (readonly [index: number, value: number])[],
): readonly number[] {
  const copy = Array.from(data)
  for (const [index, value] of changes) copy[index] = value
  return copy
}

/** The input with its edits; those outside its present size wait until it grows. */
export function editedInput(input: Tensor, edits: Edits): Tensor {
  const changes = editsOf(edits, 'i').flatMap(([[row = -1, column = -1, channel = -1], value]) => {
    const position = [row, column, channel] as const
    return isInside(input.shape, position) ? [[indexOf(input.shape, position), value] as const] : []
  })
  return changes.length > 0 ? { ...input, data: replaced(input.data, changes) } : input
}

/** A kernel with its edits; see {@link editedInput}. */
export function editedKernel(kernel: Kernel, letter: Editable, edits: Edits): Kernel {
  const changes = editsOf(edits, letter).flatMap(([[row = -1, column = -1, channel = -1, filter = -1], value]) => {
    const position = [row, column, channel, filter] as const
    const inside = position.every((at, axis) => at >= 0 && at < kernel.shape[axis]!)
    return inside ? [[weightIndexOf(kernel.shape, position), value] as const] : []
  })
  return changes.length > 0 ? { ...kernel, data: replaced(kernel.data, changes) } : kernel
}

/** One bias per filter: zeros but for the edits. */
export function editedBias(filters: number, letter: Editable, edits: Edits): readonly number[] {
  const changes = editsOf(edits, letter).flatMap(([[filter = -1], value]) =>
    filter >= 0 && filter < filters ? [[filter, value] as const] : [],
  )
  return replaced(
    Array.from({ length: filters }, () => 0),
    changes,
  )
}
