/**
 * Writes golden cases for PyTorch to read: `network.json` (layers, tensor index, preprocessing), `weights.bin`
 * (little-endian float32, tensor after tensor, row-major) and `picture.bin` (RGB bytes, row by row).
 *
 *   npx tsx training/export.ts [case ...]
 */
import '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { goldenCases, type GoldenCase } from '@/lib/run/tfjs/testing/goldenCases'
import { allWeights, caseBytes, caseWeights } from '@/lib/run/tfjs/testing/goldenRun'
import { tensorShapes } from '@/lib/weights/weights'

/** Where each tensor starts in `weights.bin`, counted in numbers. */
function tensorIndex(layers: GoldenCase['layers']) {
  let offset = 0
  return layers.flatMap((layer) =>
    Object.entries(tensorShapes(layer)).map(([name, shape]) => {
      const entry = { layer: layer.id, name, shape, offset }
      offset += shape.reduce((product, side) => product * side, 1)
      return entry
    }),
  )
}

async function write(one: GoldenCase): Promise<void> {
  const { name, input, layers, preprocessing, seed } = one
  const folder = join(import.meta.dirname, 'export', name)
  const weights = allWeights(one, caseWeights('wasm', one))
  const network = { input, seed, preprocessing, tensors: tensorIndex(layers), layers }
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'network.json'), JSON.stringify(network))
  await writeFile(join(folder, 'weights.bin'), weights)
  await writeFile(join(folder, 'picture.bin'), caseBytes(one))
  process.stdout.write(`${name}: ${layers.length} layers, ${weights.length} numbers\n`)
}

const known = goldenCases.map(({ name }) => name)
const asked = process.argv.length > 2 ? process.argv.slice(2) : known
const wrong = asked.find((name) => !known.includes(name))
if (wrong) throw new Error(`no case ${wrong}; there are ${known.join(', ')}`)
await tf.setBackend('wasm')
for (const one of goldenCases) if (asked.includes(one.name)) await write(one)
