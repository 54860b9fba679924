import { chooseBackend } from '../../lib/run/backend'
import { differences, type Difference, type Golden } from '../../lib/run/golden'
import { goldenCases } from '../../lib/run/goldenCases'
import { caseWeights, observe } from '../../lib/run/goldenRun'
import type { GroupedKernel } from '../../lib/run/protocol'

export interface GoldenPage {
  compare: (golden: Golden, grouped: GroupedKernel) => Promise<{ backend: string; worst: Difference }>
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

Object.assign(window, { compare } satisfies GoldenPage)
