import { join } from 'node:path'
import { test } from 'vitest'
import { matchFile } from '@/lib/testing/matchFile'
import { findNetwork } from '../catalog'
import { instantiate } from '../network'
import { toKeras } from './keras'
import { toTfjs } from './tfjs'
import { toTorch } from './torch'

const matches = (file: string, source: string) => matchFile(join(import.meta.dirname, '__snapshots__', file), source)
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
