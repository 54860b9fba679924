import * as tf from '@tensorflow/tfjs-core'
import { chooseBackend } from '../../lib/run/backend'
import { differences, type Difference, type Golden } from '../../lib/run/golden'
import { goldenCases } from '../../lib/run/goldenCases'
import { caseWeights, observe } from '../../lib/run/goldenRun'
import { kernelCases } from '../../lib/run/kernelCases'
import { caseError } from '../../lib/run/kernelRun'
import type { GroupedKernel } from '../../lib/run/protocol'

export interface GoldenPage {
  compare: (golden: Golden, grouped: GroupedKernel) => Promise<{ backend: string; worst: Difference }>
  kernels: (textureSide: number | null) => Promise<{ backend: string; errors: { name: string; error: number }[] }>
}

/** Runs a golden's case on webgl, with weights calibrated on wasm as on the site, and says where it differs most. */
const compare: GoldenPage['compare'] = async (golden, grouped) => {
  const one = goldenCases.find(({ name }) => name === golden.case)
  if (!one) throw new Error(`no case ${golden.case}`)
  await chooseBackend('wasm', '/tfjs/')
  const weights = caseWeights(one)
  const { used } = await chooseBackend('webgl', '/tfjs/')
  return { backend: used, worst: differences(golden, observe(one, weights, grouped))[0]! }
}

/** Our own kernels on webgl beside the reference; in textures no larger than asked for, rows of texels break anywhere. */
const kernels: GoldenPage['kernels'] = async (textureSide) => {
  const { used } = await chooseBackend('webgl', '/tfjs/')
  const flag = 'WEBGL_MAX_TEXTURE_SIZE'
  const side = tf.env().getNumber(flag)
  if (textureSide) tf.env().set(flag, textureSide)
  try {
    return { backend: used, errors: kernelCases.map((one) => ({ name: one.name, error: Math.max(caseError(one, 'direct'), caseError(one, 'direct', false)) })) }
  } finally {
    tf.env().set(flag, side)
  }
}

Object.assign(window, { compare, kernels } satisfies GoldenPage)
