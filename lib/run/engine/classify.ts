import type { Resolved } from '@/lib/nn/network'
import { execute } from '../tfjs/execute'
import { stopIfNotFinite, RunError } from '../contract/fault'
import type { Loaded } from '../tfjs/loaded'
import { toMaps } from '../tfjs/maps'
import type { Session } from './session'

/** Pictures in one run of the network. */
const BATCH = 100

/**
 * Classifies grey pictures `[count, h, w]`, 0 … 255, in batches: softmax outputs `[count, classes]` and the
 * milliseconds that it took after one batch to warm up; a batch whose time does not count is taken again. Throws
 * `RunError` `spec` where the pictures do not fill whole inputs of a one-channel network, `not-finite` for NaN and ∞.
 */
export async function classify(
  { network, input, layers }: Resolved,
  loaded: Loaded,
  pictures: Uint8Array,
  session: Session,
) {
  const [h, w, channels] = input
  const size = h * w
  const count = pictures.length / size
  if (channels !== 1 || !Number.isInteger(count))
    throw new RunError('spec', `${pictures.length} pixels are no grey pictures of ${h} × ${w}`)
  const { mean, deviation } = network.preprocessing
  const classes = layers.at(-1)!.output[2]
  const run = async (from: number, to: number) => {
    const pixels = Float32Array.from(
      pictures.subarray(from * size, to * size),
      (grey) => (grey - mean[0]) / deviation[0],
    )
    const x = toMaps(loaded.backend, pixels, [to - from, h, w, 1])
    const output = execute(loaded, x)
    try {
      const shares = await session.read(output)
      stopIfNotFinite('output', shares)
      return shares
    } finally {
      x.dispose()
      output.dispose()
    }
  }
  const data = new Float32Array(count * classes)
  await run(0, Math.min(BATCH, count))
  let ms = 0
  for (let from = 0; from < count;) {
    const to = Math.min(from + BATCH, count)
    const lap = await session.lap('seen')
    data.set(await run(from, to), from * classes)
    const taken = lap.elapsed()
    await session.pace()
    if (!(await lap.counts())) continue
    ms += taken
    session.report('runs', to, count)
    from = to
  }
  return { data, ms }
}
