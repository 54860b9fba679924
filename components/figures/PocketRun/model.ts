import { fourNetworks, pocketNetworks } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { instantiate } from '@/lib/nn/network'
import { seededRandom } from '@/lib/tensor/random'

/** Kinds of clothing. */
export const CLASSES = 10

/** A class and its share of the softmax, 0 … 1. */
export interface Share {
  readonly index: number
  readonly share: number
}

/** The networks in the order of the site, named as their full-size models are, with what they cost. */
export const pocket = pocketNetworks.map((network, place) => {
  const { layers } = instantiate(network)
  const { parameters, macs } = cost(layers)
  return { id: network.id, network, layers, title: fourNetworks[place]!.title, parameters, macs }
})

export type PocketNetwork = (typeof pocket)[number]

export const findPocket = (id: string): PocketNetwork => pocket.find((one) => one.id === id) ?? pocket[0]!

/** The `count` largest of a network's softmax outputs, best first; of equals the earlier class. */
export function ranked(shares: ArrayLike<number>, count: number): readonly Share[] {
  const all = Array.from(shares, (share, index) => ({ index, share }))
  return all.sort((a, b) => b.share - a.share || a.index - b.index).slice(0, count)
}

/** Index of the largest output. */
export const best = (shares: ArrayLike<number>): number => ranked(shares, 1)[0]!.index

/** Who says what: an answer with the ids of the networks that gave it, most votes first, then in the networks' order. */
export function votes(answers: readonly { readonly id: string; readonly index: number }[]) {
  const groups = new Map<number, string[]>()
  for (const { id, index } of answers) groups.set(index, [...(groups.get(index) ?? []), id])
  return [...groups].map(([index, ids]) => ({ index, ids })).sort((a, b) => b.ids.length - a.ids.length)
}

/** Places of `count` pictures, every class equally often as far as there are enough, in an order that the seed decides. */
export function draw(labels: ArrayLike<number>, seed: number, count: number): readonly number[] {
  const random = seededRandom(seed)
  const places = shuffled(
    Array.from(labels, (_, place) => place),
    random,
  )
  const taken = new Map<number, number>()
  const few = Math.ceil(count / CLASSES)
  const even = places.filter((place) => {
    const before = taken.get(labels[place]!) ?? 0
    taken.set(labels[place]!, before + 1)
    return before < few
  })
  return shuffled(even, random).slice(0, count)
}

function shuffled(places: readonly number[], random: () => number): number[] {
  const left = [...places]
  for (let end = left.length - 1; end > 0; end--) {
    const other = Math.floor(random() * (end + 1))
    ;[left[end], left[other]] = [left[other]!, left[end]!]
  }
  return left
}

/** Each picture's answer from softmax outputs `[count, CLASSES]`. */
export function predictions(outputs: Float32Array): Uint8Array {
  return Uint8Array.from({ length: outputs.length / CLASSES }, (_, place) =>
    best(outputs.subarray(place * CLASSES, (place + 1) * CLASSES)),
  )
}

/** How many pictures of each class (row) were called what (column). */
export function confusion(labels: ArrayLike<number>, predicted: ArrayLike<number>): readonly (readonly number[])[] {
  const counts = Array.from({ length: CLASSES }, () => Array.from({ length: CLASSES }, () => 0))
  for (let place = 0; place < labels.length; place++) counts[labels[place]!]![predicted[place]!]! += 1
  return counts
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** Pictures called what they are. */
export const hits = (counts: readonly (readonly number[])[]): number => sum(counts.map((row, label) => row[label]!))

/** What a class is most often taken for, and how often; null where never. */
export function taken(
  row: readonly number[],
  label: number,
): { readonly index: number; readonly count: number } | null {
  const [first] = ranked(
    row.map((count, index) => (index === label ? 0 : count)),
    1,
  )
  return first!.share > 0 ? { index: first!.index, count: first!.share } : null
}

/** The mistake made most often: of which class, taken for which. Null where there are none. */
export function worstPair(counts: readonly (readonly number[])[]) {
  const pairs = counts.flatMap((row, label) => {
    const other = taken(row, label)
    return other ? [{ label, ...other, of: sum(row) }] : []
  })
  return pairs.sort((a, b) => b.count - a.count)[0] ?? null
}

/** Pictures of a class that were called something else, in order. */
export function mistakes(labels: ArrayLike<number>, predicted: ArrayLike<number>, label: number): readonly number[] {
  return Array.from(labels, (_, place) => place).filter(
    (place) => labels[place] === label && predicted[place] !== label,
  )
}
