import type { Compressed } from './compress'
import type { Counted } from './model'
import { way, type Pair } from './pick'
import { blockStart, PLACES } from './weights'
import type { TwoWaysWords } from './words'

/** What is left of the weights between a pair of channels, in words. */
export function compressPairText(pair: Pair | null, { weights }: Compressed, words: TwoWaysWords): string {
  if (!pair) return words.point
  const start = blockStart(pair.input, pair.output)
  const kept = weights.slice(start, start + PLACES).filter((weight) => weight !== null).length
  return sentence(pair, words.left(kept, PLACES), words)
}

/** What joins a pair of channels in a design, in words. */
export function designPairText(pair: Pair | null, { steps }: Counted, words: TwoWaysWords): string {
  if (!pair) return words.point
  const [first, second] = way(steps, pair).map((blocks, at) => blocks.length * steps[at]!.kernel ** 2)
  const { joined } = words
  if (second !== undefined)
    return sentence(pair, (steps[0]!.kind === 'depthwise' ? joined.separable : joined.squeeze)(first!, second), words)
  if (first === 0) return sentence(pair, joined.parted, words)
  return sentence(pair, (steps[0]!.kind === 'grouped' ? joined.grouped : joined.standard)(first!), words)
}

const sentence = ({ input, output }: Pair, rest: string, words: TwoWaysWords) =>
  words.pairIs(words.pair(input + 1, output + 1), rest)
