import { formatCount } from '@/lib/i18n/numbers'
import { LIMITS } from './limits'
import type { Output, Sheet, TextOutput, Value } from './output'

/** What of a tfjs tensor is looked at. */
interface TensorLike {
  readonly shape: readonly number[]
  readonly dtype: string
  readonly dataSync: () => ArrayLike<unknown>
}

const isTensor = (value: unknown): value is TensorLike =>
  typeof value === 'object' &&
  value !== null &&
  'dataSync' in value &&
  typeof value.dataSync === 'function' &&
  'shape' in value

const UNCOLOURED = new Set(['string', 'complex64'])

/** Axes that a grid can have, and one for a batch. */
const MOST_AXES = 5

/** A number for JSON, to six significant digits: what a cell of a grid or a table can hold. */
export function asValue(number: number): Value {
  if (Number.isNaN(number)) return 'NaN'
  if (!Number.isFinite(number)) return number > 0 ? 'Infinity' : '-Infinity'
  return Number.isSafeInteger(number) ? number : Number(number.toPrecision(6))
}

/** A label of the length that is shown. */
export const asLabel = (label: unknown): string => shorten(label === undefined ? '' : String(label), LIMITS.label)

/** Text for one printed line or block. */
export function textOutput(text: string, tone: TextOutput['tone'] = 'log', label = ''): TextOutput {
  return { kind: 'text', tone, label, text: shorten(text, LIMITS.text), cut: text.length > LIMITS.text }
}

/**
 * What `show(value)` shows: tensors and regular arrays of numbers as grids (up to rank 4, where a batch of one is
 * left out), everything else as text.
 */
export function describeValue(value: unknown, label: string): Output {
  // Texts and complex numbers have no colours; TensorFlow.js writes them out.
  if (isTensor(value) && UNCOLOURED.has(value.dtype)) return textOutput(String(value), 'log', label)
  const array = isTensor(value)
    ? { shape: value.shape, data: Array.from(value.dataSync(), Number), type: value.dtype }
    : regular(value)
  const grid = array && gridOf(array.shape, array.data, array.type, label)
  if (grid) return grid
  if (array?.shape.length === 0) return textOutput(readable(array.data[0]!), 'log', label)
  return textOutput(inspect(value), 'log', label)
}

/** A number for reading: whole ones with groups of three digits. */
const readable = (number: number) => (Number.isSafeInteger(number) ? formatCount(number) : String(asValue(number)))
const formatAxes = (shape: readonly number[]) => `[${shape.join(', ')}]`
const shorten = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

/** A tensor as sheets over its first two axes; null where it has no or too many axes, or no values. */
function gridOf(shape: readonly number[], data: readonly number[], type: string, label: string): Output | null {
  const axes = shape.length === 4 && shape[0] === 1 ? shape.slice(1) : shape
  if (axes.length === 0 || axes.length > 4 || data.length === 0) return null
  const [height, width, ...behind] = axes.length === 1 ? [1, axes[0]!] : axes
  const depth = behind.reduce((product, side) => product * side, 1)
  const shown = {
    height: Math.min(height!, LIMITS.side),
    width: Math.min(width!, LIMITS.side),
    depth: Math.min(depth, LIMITS.sheets),
  }
  const sheets = Array.from({ length: shown.depth }, (_, index): Sheet => ({
    at: placeOf(index, behind),
    rows: Array.from({ length: shown.height }, (__, row) =>
      Array.from({ length: shown.width }, (___, column) => asValue(data[(row * width! + column) * depth + index]!)),
    ),
  }))
  const cut = shown.height < height! || shown.width < width! || shown.depth < depth
  return { kind: 'tensor', label, shape: [...shape], type, sheets, cut }
}

/** An index over some axes as a place in each, the last one running fastest. */
function placeOf(index: number, axes: readonly number[]): number[] {
  return axes.reduceRight<number[]>((place, side, axis) => {
    const rest = axes.slice(axis + 1).reduce((product, one) => product * one, 1)
    return [Math.floor(index / rest) % side, ...place]
  }, [])
}

interface Numbers {
  readonly shape: readonly number[]
  readonly data: readonly number[]
  readonly type: string
}

/** Nested arrays of numbers in which all rows are of one length, flat; null for anything else, or deeper. */
function regular(value: unknown, axes: number = MOST_AXES): Numbers | null {
  if (typeof value === 'number') return { shape: [], data: [value], type: 'array' }
  if (ArrayBuffer.isView(value) && 'length' in value) return regular(Array.from(value as unknown as ArrayLike<number>))
  if (!Array.isArray(value) || axes === 0) return null
  const parts = value.map((part) => regular(part, axes - 1))
  const first = parts[0]
  if (!first || parts.some((part) => !part || part.shape.join() !== first.shape.join())) return null
  return { shape: [value.length, ...first.shape], data: parts.flatMap((part) => part!.data), type: 'array' }
}

/** Any value as text: strings and numbers as they are, objects as JSON. */
export function inspect(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(asValue(value))
  if (typeof value === 'function') return `function ${value.name}`
  if (value instanceof Error) return `${value.name}: ${value.message}`
  if (isTensor(value)) return `${formatAxes(value.shape)} ${value.dtype}`
  if (typeof value !== 'object' || value === null) return String(value)
  if (value instanceof Map || value instanceof Set) return inspect([...value])
  try {
    return (
      JSON.stringify(value, (_, part: unknown) =>
        isTensor(part) || typeof part === 'bigint' ? inspect(part) : part,
      ) ?? String(value)
    )
  } catch {
    return Object.prototype.toString.call(value)
  }
}
