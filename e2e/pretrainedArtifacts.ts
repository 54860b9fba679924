import { Attention } from '../lib/run/engine/attention'
import { makeSource } from '../lib/run/engine/source'
import type { Session } from '../lib/run/engine/session'
import {
  besides,
  findSource,
  resolveSource,
  sourceFile,
  type PretrainedSource,
} from '../lib/weights/pretrained/sources'
import type { NamedTensor } from '../lib/weights/pretrained/tensor'
import { writeOnnx, writeTfjs } from '../lib/weights/pretrained/testing/artifacts'
import { asCaffe2, asKeras, asMxnet } from '../lib/weights/pretrained/testing/exports'

/** The seed of the page's untrained networks. */
const SEED = 1

const quiet: Session = {
  report: () => undefined,
  pace: async () => undefined,
  lap: async () => new Attention().lap(),
  read: async (tensor) => tensor.dataSync<'float32'>(),
}
const writers = { mobilenet: asKeras, squeezenet: asMxnet, zooshufflenet: asCaffe2 }

/** The page's own untrained weights of a source's network, under the publisher's names and in its layouts. */
export async function tensorsOf(id: string): Promise<NamedTensor[]> {
  const { network, values, layers } = resolveSource(findSource(id)!)
  const { weights } = await makeSource({ network: network.id, values, seed: SEED }, new Map(), null, quiet)
  return writers[network.id as keyof typeof writers](layers, weights)
}

/** The files of a source that hold these tensors, by name. */
export function filesOf(source: PretrainedSource, tensors: readonly NamedTensor[]): Map<string, Uint8Array> {
  if (source.format === 'tfjs') return writeTfjs(tensors, Number(source.values.resolution))
  return new Map([[sourceFile(source), writeOnnx(tensors)]])
}

/** The same by their real addresses. */
export const byAddress = (source: PretrainedSource, files: ReadonlyMap<string, Uint8Array>) =>
  new Map([...files].map(([name, bytes]) => [besides(source, name), bytes]))
