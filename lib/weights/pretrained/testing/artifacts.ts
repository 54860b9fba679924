import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire'
import type { NamedTensor } from '../tensor'

/** For tests: files of the three formats, written from their specifications and not with the code under test. */

const bytesOf = (data: Float32Array) => new Uint8Array(data.buffer, data.byteOffset, data.byteLength)

/** Bytes one after the other. */
export const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

export const utf8 = (text: string) => new TextEncoder().encode(text)

/** A safetensors file with a header of one's own: 8 bytes of length, JSON, data. */
export function safetensorsOf(header: unknown, data: Uint8Array): Uint8Array {
  const json = utf8(typeof header === 'string' ? header : JSON.stringify(header))
  const length = new Uint8Array(8)
  new DataView(length.buffer).setBigUint64(0, BigInt(json.length), true)
  return joined(length, json, data)
}

/** A safetensors file of float32 tensors, with the counter of batches that PyTorch keeps beside each mean. */
export function writeSafetensors(tensors: readonly NamedTensor[]): Uint8Array {
  const header: Record<string, unknown> = { __metadata__: { format: 'pt' } }
  const parts: Uint8Array[] = []
  let offset = 0
  const add = (name: string, dtype: string, shape: readonly number[], bytes: Uint8Array) => {
    header[name] = { dtype, shape, data_offsets: [offset, offset + bytes.length] }
    parts.push(bytes)
    offset += bytes.length
  }
  for (const { name, shape, data } of tensors) {
    add(name, 'F32', shape, bytesOf(data))
    if (name.endsWith('running_mean'))
      add(name.replace('running_mean', 'num_batches_tracked'), 'I64', [], new Uint8Array(8))
  }
  // Sorted, as the reference implementation writes headers: not the order of the data.
  return safetensorsOf(
    Object.fromEntries(Object.entries(header).sort(([a], [b]) => (a < b ? -1 : 1))),
    joined(...parts),
  )
}

/** tfjs layers artifacts: one group and file for each Keras layer, as the converter of 2018 wrote MobileNet. */
export function writeTfjs(tensors: readonly NamedTensor[], side: number): Map<string, Uint8Array> {
  const layers = new Map<string, NamedTensor[]>()
  for (const tensor of tensors) {
    const layer = tensor.name.split('/')[0]!
    layers.set(layer, [...(layers.get(layer) ?? []), tensor])
  }
  const files = new Map<string, Uint8Array>()
  const groups = [...layers.values()].map((group, index) => {
    const path = `group${index + 1}-shard1of1`
    files.set(path, joined(...group.map(({ data }) => bytesOf(data))))
    return { paths: [path], weights: group.map(({ name, shape }) => ({ name, shape, dtype: 'float32' })) }
  })
  const input = {
    class_name: 'InputLayer',
    config: { batch_input_shape: [null, side, side, 3], dtype: 'float32', name: 'input_1' },
  }
  const topology = {
    keras_version: '2.1.4',
    backend: 'tensorflow',
    model_config: { class_name: 'Model', config: { layers: [input] } },
  }
  const model = utf8(JSON.stringify({ modelTopology: topology, weightsManifest: groups }))
  return new Map([['model.json', model], ...files])
}

/** How a tensor's numbers stand in an ONNX file. */
export type OnnxStyle = 'raw' | 'float_data' | 'external'

const message = (write: (to: BinaryWriter) => void): Uint8Array => {
  const writer = new BinaryWriter()
  write(writer)
  return writer.finish()
}

/** TensorProto: dims packed where numbers are raw, one by one where they are not. */
function tensorProto({ name, shape, data }: NamedTensor, style: OnnxStyle): Uint8Array {
  return message((to) => {
    if (style === 'raw')
      to.tag(1, WireType.LengthDelimited).bytes(message((dims) => shape.forEach((side) => dims.int64(side))))
    else for (const side of shape) to.tag(1, WireType.Varint).int64(side)
    to.tag(2, WireType.Varint).int32(1)
    if (style === 'float_data') to.tag(4, WireType.LengthDelimited).bytes(bytesOf(data))
    to.tag(8, WireType.LengthDelimited).string(name)
    if (style === 'raw') to.tag(9, WireType.LengthDelimited).bytes(bytesOf(data))
    if (style === 'external') to.tag(14, WireType.Varint).int32(1)
  })
}

/** An int64 initialiser [2], such as Reshape reads. */
const shapeProto = (name: string) =>
  message((to) => {
    to.tag(1, WireType.LengthDelimited).bytes(new Uint8Array([2]))
    to.tag(2, WireType.Varint).int32(7)
    to.tag(7, WireType.LengthDelimited).bytes(new Uint8Array([0, 127]))
    to.tag(8, WireType.LengthDelimited).string(name)
  })

/**
 * An ONNX ModelProto with its initialisers, a Reshape's shape among them, and one node. `reverse` puts the
 * initialisers in the other order, which means nothing.
 */
export function writeOnnx(tensors: readonly NamedTensor[], style: OnnxStyle = 'raw', reverse = false): Uint8Array {
  const node = message((to) => {
    for (const input of ['data', tensors[0]?.name ?? '']) to.tag(1, WireType.LengthDelimited).string(input)
    to.tag(2, WireType.LengthDelimited).string('conv0_fwd')
    to.tag(3, WireType.LengthDelimited).string('conv0_fwd')
    to.tag(4, WireType.LengthDelimited).string('Conv')
  })
  const graph = message((to) => {
    to.tag(1, WireType.LengthDelimited).bytes(node)
    to.tag(2, WireType.LengthDelimited).string('graph')
    to.tag(5, WireType.LengthDelimited).bytes(shapeProto('reshape_attr_tensor118'))
    const order = reverse ? tensors.toReversed() : tensors
    for (const tensor of order) to.tag(5, WireType.LengthDelimited).bytes(tensorProto(tensor, style))
  })
  const opset = message((to) => to.tag(2, WireType.Varint).int64(7))
  return message((to) => {
    to.tag(1, WireType.Varint).int64(3)
    to.tag(2, WireType.LengthDelimited).string('test')
    to.tag(7, WireType.LengthDelimited).bytes(graph)
    to.tag(8, WireType.LengthDelimited).bytes(opset)
  })
}
