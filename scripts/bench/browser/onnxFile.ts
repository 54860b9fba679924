import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire'

/** An attribute of a node: a list of whole numbers, or one. */
export type OnnxAttribute = number | readonly number[]

export interface OnnxOperation {
  readonly op: string
  readonly inputs: readonly string[]
  readonly output: string
  readonly attributes?: Readonly<Record<string, OnnxAttribute>>
}

/** Float32 numbers, or 64-bit whole numbers, which shapes are. */
export interface OnnxConstant {
  readonly name: string
  readonly shape: readonly number[]
  readonly data: Float32Array | BigInt64Array
}

export interface OnnxGraph {
  readonly operations: readonly OnnxOperation[]
  readonly constants: readonly OnnxConstant[]
  readonly input: { readonly name: string; readonly shape: readonly number[] }
  readonly output: string
}

/** Operator set 13 is the first with softmax along one axis; format 8 came soon after. */
const OPERATORS = 13
const FORMAT = 8

const FLOAT = 1
const INT64 = 7

/** A graph as an ONNX file (onnx.proto3's ModelProto). */
export function writeOnnx({ operations, constants, input, output }: OnnxGraph): Uint8Array<ArrayBuffer> {
  const graph = message((to) => {
    for (const operation of operations) bytes(to, 1, node(operation))
    text(to, 2, 'graph')
    for (const constant of constants) bytes(to, 5, tensor(constant))
    bytes(to, 11, value(input.name, input.shape))
    bytes(to, 12, value(output, null))
  })
  return message((to) => {
    whole(to, 1, FORMAT)
    bytes(to, 7, graph)
    bytes(
      to,
      8,
      message((set) => whole(set, 2, OPERATORS)),
    )
  })
}

/** NodeProto: input = 1, output = 2, name = 3, op_type = 4, attribute = 5. */
const node = ({ op, inputs, output, attributes = {} }: OnnxOperation) =>
  message((to) => {
    for (const input of inputs) text(to, 1, input)
    text(to, 2, output)
    text(to, 3, output)
    text(to, 4, op)
    for (const [name, setting] of Object.entries(attributes)) bytes(to, 5, attribute(name, setting))
  })

/** AttributeProto: name = 1, i = 3, ints = 8, type = 20 (INT is 2, INTS 7). */
const attribute = (name: string, setting: OnnxAttribute) =>
  message((to) => {
    text(to, 1, name)
    for (const each of [setting].flat()) whole(to, typeof setting === 'number' ? 3 : 8, each)
    whole(to, 20, typeof setting === 'number' ? 2 : 7)
  })

/** TensorProto: dims = 1, data_type = 2, name = 8, raw_data = 9. */
const tensor = ({ name, shape, data }: OnnxConstant) =>
  message((to) => {
    for (const side of shape) whole(to, 1, side)
    whole(to, 2, data instanceof Float32Array ? FLOAT : INT64)
    text(to, 8, name)
    bytes(to, 9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
  })

/** ValueInfoProto of floats (name = 1, type = 2); a null shape is left to the runtime. */
const value = (name: string, shape: readonly number[] | null) =>
  message((to) => {
    text(to, 1, name)
    const sides =
      shape &&
      message((all) =>
        shape.forEach((side) =>
          bytes(
            all,
            1,
            message((one) => whole(one, 1, side)),
          ),
        ),
      )
    const floats = message((type) => {
      whole(type, 1, FLOAT)
      if (sides) bytes(type, 2, sides)
    })
    bytes(
      to,
      2,
      message((type) => bytes(type, 1, floats)),
    )
  })

function message(write: (to: BinaryWriter) => void): Uint8Array<ArrayBuffer> {
  const writer = new BinaryWriter()
  write(writer)
  return writer.finish()
}

const bytes = (to: BinaryWriter, field: number, data: Uint8Array) => to.tag(field, WireType.LengthDelimited).bytes(data)
const text = (to: BinaryWriter, field: number, words: string) => to.tag(field, WireType.LengthDelimited).string(words)
const whole = (to: BinaryWriter, field: number, number: number) => to.tag(field, WireType.Varint).int64(number)
