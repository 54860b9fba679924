import * as tf from '@tensorflow/tfjs-core'
import { resolve } from '../../lib/nn/resolve'
import { chooseBackend } from '../../lib/run/tfjs/backend'
import { executeLayers } from '../../lib/run/tfjs/execute'
import { differences, type Difference, type Golden } from '../../lib/run/tfjs/testing/golden'
import { goldenCases } from '../../lib/run/tfjs/testing/goldenCases'
import { caseWeights, observe } from '../../lib/run/tfjs/testing/goldenRun'
import { kernelCases } from '../../lib/run/tfjs/testing/kernelCases'
import { caseError } from '../../lib/run/tfjs/testing/kernelRun'
import type { GroupedKernel } from '../../lib/run/contract/backend'
import { seededWeights } from '../../lib/weights/seeded'

export interface GoldenPage {
  compare: (golden: Golden, grouped: GroupedKernel) => Promise<{ backend: string; worst: Difference }>
  latePrograms: () => Promise<number>
  kernels: (textureSide: number | null) => Promise<{ backend: string; errors: { name: string; error: number }[] }>
}

/** Runs a golden's case on webgl, with weights calibrated on wasm as on the site, and says where it differs most. */
const compare: GoldenPage['compare'] = async (golden, grouped) => {
  const one = goldenCases.find(({ name }) => name === golden.case)
  if (!one) throw new Error(`no case ${golden.case}`)
  const weights = caseWeights((await chooseBackend('wasm', '/tfjs/')).used, one)
  const { used } = await chooseBackend('webgl', '/tfjs/')
  return { backend: used, worst: differences(golden, observe(used, one, weights, grouped))[0]! }
}

/** Our own kernels on webgl beside the reference; in textures no larger than asked for, rows of texels break anywhere. */
const kernels: GoldenPage['kernels'] = async (textureSide) => {
  const { used } = await chooseBackend('webgl', '/tfjs/')
  const flag = 'WEBGL_MAX_TEXTURE_SIZE'
  const side = tf.env().getNumber(flag)
  if (textureSide) tf.env().set(flag, textureSide)
  try {
    return {
      backend: used,
      errors: kernelCases.map((one) => ({
        name: one.name,
        error: Math.max(caseError(used, one, 'direct'), caseError(used, one, 'direct', false)),
      })),
    }
  } finally {
    tf.env().set(flag, side)
  }
}

/** Programs that a second run on the same picture compiles; its time would not be a later run's. */
const latePrograms: GoldenPage['latePrograms'] = async () => {
  const { used } = await chooseBackend('webgl', '/tfjs/')
  await tf.setBackend(used)
  const { binaryCache } = tf.backend() as unknown as { binaryCache: object }
  const layers = resolve([{ op: 'conv', name: 'conv', filters: 4, kernel: 3, stride: 2, padding: 1 }], [224, 224, 3])
  const picture = tf.zeros<tf.Rank.R4>([1, 224, 224, 3])
  const programs = [1, 2].map(() => {
    executeLayers(used, layers, seededWeights(layers, 1), picture).dispose()
    return Object.keys(binaryCache).length
  })
  picture.dispose()
  return programs[1]! - programs[0]!
}

Object.assign(window, { compare, latePrograms, kernels } satisfies GoldenPage)
