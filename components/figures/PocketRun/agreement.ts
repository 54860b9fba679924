import { votes } from './model'
import type { PocketWords } from './words'

interface Said {
  readonly id: string
  readonly title: string
  readonly index: number
}

/** Who agrees, in a sentence: `3 of 4 say Pullover; ShuffleNet says Coat.` `names` are the classes'. */
export function agreementText(said: readonly Said[], names: readonly string[], words: PocketWords): string {
  const [first, ...others] = votes(said)
  if (!first) return ''
  const sentence = words.says(first.ids.length, said.length, names[first.index]!)
  if (others.length === 0) return sentence
  const titles = (ids: readonly string[]) =>
    said
      .filter(({ id }) => ids.includes(id))
      .map(({ title }) => title)
      .join(words.and)
  const say = ({ index, ids }: typeof first) => words.but(titles(ids), names[index]!, ids.length > 1)
  const parts =
    first.ids.length === 1 ? [words.differ + say(first), ...others.map(say)] : [sentence, ...others.map(say)]
  return `${parts.join(words.semicolon)}${words.stop}`
}
