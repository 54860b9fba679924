import assert from 'node:assert/strict'
import { test } from 'vitest'
import { pretrainedMessage } from '@/components/figures/RunNetworks/pretrainedMessage'
import { locales } from '@/lib/i18n/locale'
import { seededRandom } from '@/lib/tensor/random'
import { PretrainedError } from './error'
import { parseOnnx } from './onnx'
import { parseSafetensors } from './safetensors'
import { isShape, sizeOf, type NamedTensor } from './tensor'
import { safetensorsOf, utf8, writeOnnx } from './testing/artifacts'
import { damaged, misfit } from './testing/mutations'
import { readTfjs } from './tfjsArtifacts'
import { manifestPaths, parseModelJson } from './tfjsManifest'

const ROUNDS = 3000

const tensors: readonly NamedTensor[] = [
  { name: 'conv0_weight', shape: [2, 1, 1, 2], data: Float32Array.of(1, -2, 3.5, 1e-20) },
  { name: 'conv0_bias', shape: [2], data: Float32Array.of(0, 1) },
]
const header = {
  __metadata__: { format: 'pt' },
  full: { dtype: 'F32', shape: [1, 2], data_offsets: [0, 8] },
  counter: { dtype: 'I64', shape: [], data_offsets: [8, 16] },
  half: { dtype: 'F16', shape: [2], data_offsets: [16, 20] },
}
const floats = (name: string, shape: number[], quantization?: object) => ({
  name,
  shape,
  dtype: 'float32',
  quantization,
})
const model = {
  modelTopology: { model_config: { config: { layers: [{ config: { batch_input_shape: [null, 160, 160, 3] } }] } } },
  weightsManifest: [
    { paths: ['one', 'two'], weights: [floats('a', [1, 2]), { name: 'n', shape: [], dtype: 'int32' }] },
    {
      paths: ['three'],
      weights: [floats('b', [2], { dtype: 'uint8', scale: 0.5, min: -3 }), floats('c', [1], { dtype: 'float16' })],
    },
  ],
}
const shards = new Map([
  ['one', new Uint8Array(7).fill(1)],
  ['two', new Uint8Array(5).fill(1)],
  ['three', new Uint8Array(4).fill(60)],
])

/** Either tensors that are what they say and no larger than the file, or a fault that can be told in any language. */
function settled(read: () => readonly NamedTensor[], bytes: number, input: () => string): boolean {
  try {
    const found = read()
    let count = 0
    for (const { name, shape, data } of found) {
      assert.ok(typeof name === 'string' && isShape(shape), input())
      assert.equal(data.length, sizeOf(shape), input())
      count += data.length
    }
    assert.ok(count <= bytes, input())
    return true
  } catch (error) {
    if (!(error instanceof PretrainedError)) throw new Error(`not refused, but broken by ${input()}`, { cause: error })
    for (const locale of locales)
      assert.doesNotMatch(pretrainedMessage(error, locale), /NaN|undefined|null|Infinity|∞|\[object/, input())
    return false
  }
}

function storm(
  name: string,
  base: (random: () => number) => Uint8Array,
  read: (bytes: Uint8Array) => readonly NamedTensor[],
): void {
  test(`${name}: damaged in ${ROUNDS} ways, read or refused for a reason that can be said`, () => {
    const random = seededRandom(5)
    let good = 0
    for (let round = 0; round < ROUNDS; round++) {
      let bytes = base(random)
      for (let more = random() < 0.3 ? 3 : 1; more > 0 && bytes.length > 0; more--) bytes = damaged(random, bytes)
      if (
        settled(
          () => read(bytes),
          bytes.length,
          () => `${name} in base64: ${Buffer.from(bytes).toString('base64')}`,
        )
      )
        good++
    }
    assert.ok(good > 0 && good < ROUNDS)
  })
}

storm(
  'safetensors',
  () => safetensorsOf(header, new Uint8Array(20).fill(60)),
  (bytes) => parseSafetensors(bytes, 'a.safetensors'),
)
storm(
  'ONNX, raw',
  () => writeOnnx(tensors),
  (bytes) => parseOnnx(bytes, 'a.onnx').tensors,
)
storm(
  'ONNX, float_data',
  () => writeOnnx(tensors, 'float_data'),
  (bytes) => parseOnnx(bytes, 'a.onnx').tensors,
)
storm(
  'tfjs',
  () => utf8(JSON.stringify(model)),
  (bytes) => readTfjs(parseModelJson(bytes, 'model.json'), shards),
)

test('headers that are JSON but say something else', () => {
  const random = seededRandom(6)
  for (let round = 0; round < ROUNDS; round++) {
    const wrong = misfit(random, header)
    const bytes = safetensorsOf(wrong, new Uint8Array(20))
    settled(
      () => parseSafetensors(bytes, 'a.safetensors'),
      bytes.length,
      () => JSON.stringify(wrong).slice(0, 500),
    )
    const other = misfit(random, model)
    const text = JSON.stringify(other)
    const manifest = () => {
      const read = parseModelJson(utf8(text), 'model.json')
      assert.ok(manifestPaths(read).every((path) => typeof path === 'string'))
      return readTfjs(read, shards)
    }
    settled(manifest, 1000, () => text.slice(0, 500))
  }
})
