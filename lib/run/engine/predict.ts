import { RunError, stopIfNotFinite } from '../contract/fault'
import type { FeatureMaps } from '../contract/result'
import { walk } from '../tfjs/execute'
import type { Loaded } from '../tfjs/loaded'
import type { Maps } from '../tfjs/maps'
import type { Session } from './session'
import { extent } from './thumbnail'

/**
 * One forward pass: the outputs `[classes]` for one picture `[1, h, w, c]`, and the feature maps of layer `id` where that
 * is not null. Throws `RunError` `spec` where the layer's output never exists in a fused run, `not-finite` for NaN and ∞.
 */
export async function predict(
  network: Loaded,
  input: Maps,
  id: string | null,
  session: Session,
): Promise<{ readonly shares: Float32Array; readonly maps: FeatureMaps | null }> {
  const { steps } = network.plan
  if (id !== null && !steps.some((step) => step.id === id))
    throw new RunError('spec', `${id}: no step of the fused network ends with this layer`)
  let shares = new Float32Array()
  let maps: FeatureMaps | null = null
  for (const { step, output } of walk(network, input)) {
    if (step.id === id) {
      const data = new Float32Array(await session.read(output))
      maps = { id, shape: (step.absorbed.at(-1) ?? step.layer).output, data, ...extent(data) }
    }
    if (step === steps.at(-1)) shares = new Float32Array(await session.read(output))
  }
  stopIfNotFinite('output', shares)
  await session.pace()
  return { shares, maps }
}
