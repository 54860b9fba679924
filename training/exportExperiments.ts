/**
 * Writes `training/export/pocket/<name>.json` for `train.py` to read: layers, tensors in the order in which they are
 * saved, preprocessing and costs of every pocket network and setting.
 *
 *   npx tsx training/exportExperiments.ts
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findNetwork } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { instantiate } from '@/lib/nn/network'
import { tensorShapes } from '@/lib/weights/weights'
import { experiments, shipped } from './experiments'

const folder = join(import.meta.dirname, 'export/pocket')
await mkdir(folder, { recursive: true })
for (const { name, network: id, values: given } of experiments) {
  const { network, values, input, layers } = instantiate(findNetwork(id), given)
  const { parameters, macs } = cost(layers)
  const tensors = layers.flatMap((layer) =>
    Object.entries(tensorShapes(layer)).map(([tensor, shape]) => ({ layer: layer.id, tensor, shape })),
  )
  const { preprocessing } = network
  await writeFile(
    join(folder, `${name}.json`),
    JSON.stringify({ network: id, values, input, preprocessing, parameters, macs, tensors, layers }),
  )
}
const names = (list: typeof experiments) => list.map(({ name }) => name)
await writeFile(join(folder, 'list.json'), JSON.stringify({ shipped: names(shipped), experiments: names(experiments) }))
process.stdout.write(`${experiments.length} settings, ${shipped.length} of them shipped\n`)
