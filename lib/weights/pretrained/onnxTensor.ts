import { BinaryReader, WireType } from '@bufbuild/protobuf/wire'
import { PretrainedError } from './error'
import { decodeFloats, FLOAT_BYTES, half, type FloatType } from './floats'
import { eachField } from './onnxField'
import { isShape, sizeOf, type NamedTensor } from './tensor'

/** TensorProto.DataType of the kinds that weights have. */
const FLOATS: Readonly<Record<number, FloatType>> = { 1: 'float32', 10: 'float16', 11: 'float64', 16: 'bfloat16' }

/** Of integers, text and flags: UINT8 … BOOL, UINT32, UINT64. They carry shapes and indices. */
const OTHERS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 12, 13])

const EXTERNAL = 1

interface Parts {
  dims: number[]
  type: number
  name: string
  location: number
  raw: Uint8Array | null
  /** float_data, packed or one by one. */
  floats: number[]
  /** int32_data, where float16 keeps its bits in a number each. */
  words: number[]
  doubles: number[]
}

/**
 * A TensorProto (dims = 1, data_type = 2, float_data = 4, int32_data = 5, name = 8, raw_data = 9, double_data = 10,
 * data_location = 14), or null for one that is not of a floating-point type. Throws {@link PretrainedError}: `format`
 * with reason `dtype`, `structure` (no shape) or `external-data`, or `truncated` where there are fewer numbers than the shape has.
 */
export function readTensorProto(bytes: Uint8Array, file: string): NamedTensor | null {
  const parts: Parts = { dims: [], type: 0, name: '', location: 0, raw: null, floats: [], words: [], doubles: [] }
  eachField(bytes, (reader, number, wire) => readField(reader, number, wire, parts))
  const { name, type, dims: shape } = parts
  if (OTHERS.has(type)) return null
  const float = FLOATS[type]
  if (!float) throw new PretrainedError('format', { file, tensor: name, reason: 'dtype', cause: `data_type ${type}` })
  if (parts.location === EXTERNAL) throw new PretrainedError('format', { file, tensor: name, reason: 'external-data' })
  if (!isShape(shape)) throw new PretrainedError('format', { file, tensor: name, reason: 'structure' })
  const data = numbersOf(parts, float)
  const wanted = sizeOf(shape)
  if (data.length < wanted) {
    const width = FLOAT_BYTES[float]
    throw new PretrainedError('truncated', {
      file,
      tensor: name,
      bytesExpected: wanted * width,
      bytesFound: data.length * width,
    })
  }
  if (data.length > wanted) throw new PretrainedError('format', { file, tensor: name, reason: 'extra-bytes' })
  return { name, shape, data }
}

function readField(reader: BinaryReader, number: number, wire: WireType, parts: Parts): boolean {
  if (number === 1) parts.dims.push(...repeated(reader, wire, (each) => Number(each.int64())))
  else if (number === 2) parts.type = reader.int32()
  else if (number === 4)
    append(
      parts.floats,
      repeated(reader, wire, (each) => each.float()),
    )
  else if (number === 5)
    append(
      parts.words,
      repeated(reader, wire, (each) => each.int32()),
    )
  else if (number === 8) parts.name = reader.string()
  else if (number === 9) parts.raw = reader.bytes()
  else if (number === 10)
    append(
      parts.doubles,
      repeated(reader, wire, (each) => each.double()),
    )
  else if (number === 14) parts.location = reader.int32()
  else return false
  return true
}

/** A repeated number: packed into one field, or this one of many. */
function repeated(reader: BinaryReader, wire: WireType, read: (reader: BinaryReader) => number): number[] {
  if (wire !== WireType.LengthDelimited) return [read(reader)]
  const packed = new BinaryReader(reader.bytes())
  const numbers: number[] = []
  while (packed.pos < packed.len) numbers.push(read(packed))
  return numbers
}

/** Too long for the arguments of one `push`. */
function append(to: number[], numbers: readonly number[]): void {
  for (const number of numbers) to.push(number)
}

function numbersOf({ raw, floats, words, doubles }: Parts, type: FloatType): Float32Array {
  if (raw) return decodeFloats(raw, type)
  if (type === 'float32') return Float32Array.from(floats)
  if (type === 'float64') return Float32Array.from(doubles)
  if (type === 'float16') return Float32Array.from(words, (bits) => half(bits & 0xffff))
  return decodeFloats(new Uint8Array(Uint16Array.from(words).buffer), type)
}
