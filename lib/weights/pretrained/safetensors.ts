import { causeOf, PretrainedError } from './error'
import { decodeFloats, FLOAT_BYTES, type FloatType } from './floats'
import { areCounts, assertBinary, isShape, sizeOf, type NamedTensor } from './tensor'

const FLOATS: Readonly<Record<string, FloatType>> = { F64: 'float64', F32: 'float32', F16: 'float16', BF16: 'bfloat16' }

/** Bytes of the types that hold no weights: counters and flags. */
const OTHERS: Readonly<Record<string, number>> = {
  I64: 8,
  U64: 8,
  I32: 4,
  U32: 4,
  I16: 2,
  U16: 2,
  I8: 1,
  U8: 1,
  BOOL: 1,
}

interface Entry {
  readonly name: string
  readonly dtype: string
  readonly shape: readonly number[]
  readonly begin: number
  readonly end: number
}

/**
 * The floating-point tensors of a safetensors file: 8 bytes of header length (little-endian), a JSON header with
 * dtype, shape and data_offsets by name, then the data (github.com/huggingface/safetensors, "Format"). Types F64,
 * F32, F16 and BF16; integer tensors, such as counters of batches, are checked for their place and left out.
 * Throws {@link PretrainedError}: `truncated`, or `format` with reason `html`, `empty`, `syntax` (header), `structure`
 * (an entry), `dtype` (unknown type) or `offsets` (overlap, gap, or a length that is not the shape's).
 */
export function parseSafetensors(bytes: Uint8Array, file: string): NamedTensor[] {
  assertBinary(bytes, file)
  const data = 8 + headerLength(bytes, file)
  const entries = readHeader(bytes.subarray(8, data), file)
  checkPlaces(entries, bytes.length - data, file)
  return entries.flatMap(({ name, dtype, shape, begin, end }) => {
    const type = FLOATS[dtype]
    return type ? [{ name, shape, data: decodeFloats(bytes.subarray(data + begin, data + end), type) }] : []
  })
}

/** Whether bytes begin as a safetensors file does: a header length that fits, then `{`. */
export function looksLikeSafetensors(bytes: Uint8Array): boolean {
  if (bytes.length < 10 || bytes[8] !== 0x7b) return false
  return new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true) <= 100_000_000n
}

function headerLength(bytes: Uint8Array, file: string): number {
  if (bytes.length < 8) throw new PretrainedError('truncated', { file, bytesExpected: 8, bytesFound: bytes.length })
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true)
  // The reference implementation refuses longer headers too; such a number means that this is another kind of file.
  if (length > 100_000_000n) throw new PretrainedError('format', { file, reason: 'structure' })
  const end = 8 + Number(length)
  if (bytes.length < end) throw new PretrainedError('truncated', { file, bytesExpected: end, bytesFound: bytes.length })
  return Number(length)
}

function readHeader(bytes: Uint8Array, file: string): Entry[] {
  let header: unknown
  try {
    header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new PretrainedError('format', { file, reason: 'syntax', cause: causeOf(error) })
  }
  if (typeof header !== 'object' || header === null || Array.isArray(header)) {
    throw new PretrainedError('format', { file, reason: 'structure' })
  }
  const named = Object.entries(header).filter(([name]) => name !== '__metadata__')
  return named.map(([name, value]) => readEntry(name, value, file))
}

function readEntry(name: string, value: unknown, file: string): Entry {
  const { dtype, shape, data_offsets: offsets } = (value ?? {}) as Record<string, unknown>
  if (typeof dtype !== 'string' || !isShape(shape) || !areCounts(offsets) || offsets.length !== 2) {
    throw new PretrainedError('format', { file, tensor: name, reason: 'structure' })
  }
  const [begin, end] = offsets as [number, number]
  const type = FLOATS[dtype]
  const width = type ? FLOAT_BYTES[type] : OTHERS[dtype]
  if (width === undefined) throw new PretrainedError('format', { file, tensor: name, reason: 'dtype', cause: dtype })
  const wanted = sizeOf(shape) * width
  if (end - begin !== wanted) {
    throw new PretrainedError('format', {
      file,
      tensor: name,
      reason: 'offsets',
      bytesExpected: wanted,
      bytesFound: end - begin,
    })
  }
  return { name, dtype, shape, begin, end }
}

/** Tensors must fill the data from its start to its end, without gap or overlap. */
function checkPlaces(entries: readonly Entry[], available: number, file: string): void {
  const ordered = [...entries].sort((a, b) => a.begin - b.begin || a.end - b.end)
  let filled = 0
  for (const { name, begin, end } of ordered) {
    if (begin !== filled) throw new PretrainedError('format', { file, tensor: name, reason: 'offsets' })
    filled = end
  }
  if (filled > available) {
    const { name } = ordered.find(({ end }) => end > available)!
    throw new PretrainedError('truncated', { file, tensor: name, bytesExpected: filled, bytesFound: available })
  }
  if (filled < available) {
    throw new PretrainedError('format', { file, reason: 'extra-bytes', bytesExpected: filled, bytesFound: available })
  }
}
