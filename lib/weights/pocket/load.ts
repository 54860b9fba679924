import type { Resolved } from '@/lib/nn/network'
import type { Weights } from '../weights'
import { cutSprite, type FashionIndex } from './fashion'
import { readShipped, weightsPath } from './shipped'

/** A pocket network with its trained weights. */
export interface Trained {
  readonly resolved: Resolved
  readonly weights: Weights
}

/** Everything that classifying Fashion-MNIST needs. */
export interface Shipped {
  /** `[count, SIDE, SIDE]`, 0 … 255, picture after picture. */
  readonly pictures: Uint8Array
  /** A class for each picture. */
  readonly labels: Uint8Array
  readonly networks: ReadonlyMap<string, Trained>
}

/** A shipped file that did not arrive, or is not what it should be. */
export class ShippedError extends Error {
  readonly fault: 'unreachable' | 'damaged'
  readonly file: string

  constructor(fault: ShippedError['fault'], file: string, cause: string) {
    super(`${file}: ${cause}`)
    this.name = 'ShippedError'
    this.fault = fault
    this.file = file
  }
}

const SPRITE = 'weights/fashion-test.png'
const INDEX = 'weights/fashion-test.json'

/**
 * Fetches the test pictures and the weights of these networks from below `root`, the site's address. Throws
 * {@link ShippedError}; after `signal` is aborted whatever `fetch` throws.
 */
export async function loadShipped(root: string, networks: readonly string[], signal: AbortSignal): Promise<Shipped> {
  const get = async (path: string) => {
    const response = await fetch(root + path, { signal }).catch((error: unknown) => {
      signal.throwIfAborted()
      throw new ShippedError('unreachable', path, String(error))
    })
    if (!response.ok) throw new ShippedError('unreachable', path, String(response.status))
    return response.blob()
  }
  const [sprite, index, ...trained] = await Promise.all([
    get(SPRITE),
    get(INDEX),
    ...networks.map(async (id) => {
      const bytes = new Uint8Array(await (await get(weightsPath(id))).arrayBuffer())
      return [id, sound(weightsPath(id), () => readShipped(bytes, id))] as const
    }),
  ])
  const text = await index.text()
  const tiles = sound(INDEX, () => JSON.parse(text) as FashionIndex)
  return { ...(await cut(sprite, tiles)), networks: new Map(trained) }
}

function sound<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new ShippedError('damaged', file, String(error))
  }
}

async function cut(sprite: Blob, tiles: FashionIndex) {
  // Neither a profile nor alpha may change a grey: the networks were tested on these very bytes.
  const bitmap = await createImageBitmap(sprite, { colorSpaceConversion: 'none', premultiplyAlpha: 'none' }).catch(
    (error: unknown) => {
      throw new ShippedError('damaged', SPRITE, String(error))
    },
  )
  const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height })
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  context.drawImage(bitmap, 0, 0)
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
  return sound(SPRITE, () => cutSprite(data, bitmap.width, tiles))
}
