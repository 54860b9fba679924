import { SpecError } from './error'
import type { Network } from './network'
import { alexnet } from './networks/alexnet'
import { densenet121 } from './networks/densenet121'
import { googlenet } from './networks/googlenet'
import { inceptionv3 } from './networks/inceptionv3'
import { mobilenet } from './networks/mobilenet'
import { pocketMobilenet } from './networks/pocket/mobilenet'
import { pocketShufflenet } from './networks/pocket/shufflenet'
import { pocketSqueezenet } from './networks/pocket/squeezenet'
import { pocketXception } from './networks/pocket/xception'
import { resnet152, resnet50 } from './networks/resnet'
import { shufflenet } from './networks/shufflenet'
import { squeezenet } from './networks/squeezenet'
import { vgg16 } from './networks/vgg16'
import { xception } from './networks/xception'
import { zooShufflenet } from './networks/zooShufflenet'

/** The four subjects of the site, in the order of its chapters. */
export const fourNetworks: readonly Network[] = [squeezenet, mobilenet, shufflenet, xception]

/** LIST 3: every network, the four first, then the networks they are compared with. */
export const networks: readonly Network[] = [
  ...fourNetworks,
  alexnet,
  vgg16,
  googlenet,
  resnet50,
  resnet152,
  densenet121,
  inceptionv3,
]

/** The four in pocket size, for 28 × 28 grey pixels, in the same order: small enough to be trained and shipped. */
export const pocketNetworks: readonly Network[] = [pocketSqueezenet, pocketMobilenet, pocketShufflenet, pocketXception]

/** Networks that are none of the papers', but have trained weights to be had. */
export const releasedNetworks: readonly Network[] = [zooShufflenet]

const known = [...networks, ...pocketNetworks, ...releasedNetworks]

const bare = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/**
 * The network with this id; capitals and punctuation do not matter (`ResNet-50`, `inception-v3`).
 * Throws `SpecError('unknown-network')` that lists the right ones.
 */
export function findNetwork(name: string): Network {
  const found = known.find((network) => network.id === bare(name))
  if (found) return found
  const ids = known.map((network) => network.id).join(', ')
  throw new SpecError('unknown-network', name, `no such network; there are ${ids}`)
}
