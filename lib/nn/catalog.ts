import { SpecError } from './error'
import type { Network } from './network'
import { mobilenet } from './networks/mobilenet'
import { shufflenet } from './networks/shufflenet'
import { squeezenet } from './networks/squeezenet'
import { xception } from './networks/xception'

/** Every network, in the order in which the site shows them: its four subjects, then the networks they are compared with. */
export const networks: readonly Network[] = [squeezenet, mobilenet, shufflenet, xception]

const bare = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/**
 * The network with this id; capitals and punctuation do not matter (`ResNet-50`, `inception-v3`).
 * Throws `SpecError('unknown-network')` that lists the right ones.
 */
export function findNetwork(name: string): Network {
  const found = networks.find((network) => network.id === bare(name))
  if (found) return found
  throw new SpecError('unknown-network', name, `no such network; there are ${networks.map((network) => network.id).join(', ')}`)
}
