import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { findNetwork } from '../catalog'
import { instantiate } from '../network'
import { toKeras } from './keras'
import { toTfjs } from './tfjs'
import { toTorch } from './torch'

const folder = join(import.meta.dirname, '__snapshots__')

/** Compares a source with the file that holds it; UPDATE_SNAPSHOTS=1 writes the file instead. */
function matches(file: string, source: string): void {
  const path = join(folder, file)
  if (process.env.UPDATE_SNAPSHOTS === '1') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, source)
    return
  }
  assert.ok(existsSync(path), `${path} is missing; UPDATE_SNAPSHOTS=1 writes it`)
  assert.equal(source, readFileSync(path, 'utf8'))
}

const source = (id: string, write: typeof toKeras) => write(instantiate(findNetwork(id)))

for (const id of ['squeezenet', 'mobilenet', 'shufflenet', 'xception', 'alexnet', 'densenet121']) {
  test(`the Keras source of ${id} is as it was read`, () => matches(`${id}.keras.txt`, source(id, toKeras)))
}

for (const id of ['shufflenet', 'inceptionv3']) {
  test(`the PyTorch and TensorFlow.js sources of ${id} are as they were read`, () => {
    matches(`${id}.torch.txt`, source(id, toTorch))
    matches(`${id}.tfjs.txt`, source(id, toTfjs))
  })
}
