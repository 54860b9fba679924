import { WireType } from '@bufbuild/protobuf/wire'
import { causeOf, PretrainedError } from './error'
import { eachField } from './onnxField'
import { readTensorProto } from './onnxTensor'
import { assertBinary, type NamedTensor } from './tensor'

/** One operation of an ONNX graph. */
export interface OnnxNode {
  readonly name: string
  readonly op: string
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
}

/** What is read of an ONNX model: floating-point initialisers, and the operations in the file's order. */
export interface OnnxModel {
  readonly tensors: readonly NamedTensor[]
  readonly nodes: readonly OnnxNode[]
}

/**
 * An ONNX ModelProto (onnx.proto3: graph = 7; in it node = 1 and initializer = 5). Integer initialisers, such as the
 * shapes that Reshape reads, are left out. Throws {@link PretrainedError}: `truncated`, or `format` with reason `html`,
 * `empty`, `structure` (no such message), `external-data` (weights kept in another file) or `dtype`.
 */
export function parseOnnx(bytes: Uint8Array, file: string): OnnxModel {
  assertBinary(bytes, file)
  try {
    return readModel(bytes, file)
  } catch (error) {
    if (error instanceof PretrainedError) throw error
    // The reader's RangeError means that a length reaches past the end of the file.
    if (error instanceof RangeError) throw new PretrainedError('truncated', { file, bytesFound: bytes.length })
    throw new PretrainedError('format', { file, reason: 'structure', cause: causeOf(error) })
  }
}

function readModel(bytes: Uint8Array, file: string): OnnxModel {
  let graph: OnnxModel | null = null
  eachField(bytes, (reader, number, wire) => {
    if (number !== 7 || wire !== WireType.LengthDelimited) return false
    graph = readGraph(reader.bytes(), file)
    return true
  })
  if (!graph) throw new PretrainedError('format', { file, reason: 'structure', cause: 'no graph' })
  return graph
}

function readGraph(bytes: Uint8Array, file: string): OnnxModel {
  const tensors: NamedTensor[] = []
  const nodes: OnnxNode[] = []
  eachField(bytes, (reader, number, wire) => {
    if (wire !== WireType.LengthDelimited) return false
    if (number === 1) nodes.push(readNode(reader.bytes()))
    else if (number === 5) {
      const tensor = readTensorProto(reader.bytes(), file)
      if (tensor) tensors.push(tensor)
    } else return false
    return true
  })
  return { tensors, nodes }
}

/** NodeProto: input = 1, output = 2, name = 3, op_type = 4. */
function readNode(bytes: Uint8Array): OnnxNode {
  const inputs: string[] = []
  const outputs: string[] = []
  let name = ''
  let op = ''
  eachField(bytes, (reader, number) => {
    if (number === 1) inputs.push(reader.string())
    else if (number === 2) outputs.push(reader.string())
    else if (number === 3) name = reader.string()
    else if (number === 4) op = reader.string()
    else return false
    return true
  })
  return { name, op, inputs, outputs }
}
