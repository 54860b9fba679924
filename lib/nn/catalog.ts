import { SpecError } from './error'
import type { Network, Role } from './network'
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

/**
 * LIST 3: every network. The four come first, in the order of the site's chapters, and their pocket forms in the same
 * order; baselines are offered as they stand here.
 */
const catalog: readonly Network[] = [
  squeezenet,
  mobilenet,
  shufflenet,
  xception,
  alexnet,
  vgg16,
  googlenet,
  resnet50,
  resnet152,
  densenet121,
  inceptionv3,
  pocketSqueezenet,
  pocketMobilenet,
  pocketShufflenet,
  pocketXception,
  zooShufflenet,
]

const inRole = (role: Role): readonly Network[] => catalog.filter((network) => network.role === role)

/** The four that the site is about. */
export const fourNetworks = inRole('subject')

/** What they are compared with. */
export const baselines = inRole('baseline')

/** The four, then what they are compared with. */
export const networks: readonly Network[] = [...fourNetworks, ...baselines]

/** The four in pocket size. */
export const pocketNetworks = inRole('pocket')

/** Networks that are none of the papers', but have trained weights to be had. */
export const releasedNetworks = inRole('release')

const bare = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/**
 * The network with this id; capitals and punctuation do not matter (`ResNet-50`, `inception-v3`).
 * Throws `SpecError('unknown-network')` that lists the right ones.
 */
export function findNetwork(name: string): Network {
  const found = catalog.find((network) => network.id === bare(name))
  if (found) return found
  const ids = catalog.map((network) => network.id).join(', ')
  throw new SpecError('unknown-network', name, `no such network; there are ${ids}`)
}
