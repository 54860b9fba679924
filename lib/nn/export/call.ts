import type { Layer } from '../layer'

/** One argument of a call, its value as the language writes it. */
export interface Argument {
  readonly key: string
  readonly text: string
  /** The value that means nothing is done (`None`, `1`). Arguments without one are always written, and by position. */
  readonly neutral?: string
  /** What may be one variable in a routine: arguments of one kind that always have equal values. */
  readonly kind: 'channels' | 'fixed' | 'free'
}

/** How one layer is built: a function and its arguments; the layer's name and input come on top. */
export interface Call {
  readonly callee: string
  readonly arguments: readonly Argument[]
}

/** Translates layers into calls of one language. */
export type Translate = (layer: Layer) => Call

/** Channels in or out, or groups. */
export const channels = (key: string, count: number, neutral?: string): Argument => ({
  key,
  text: String(count),
  neutral,
  kind: 'channels',
})

/** What makes a layer what it is: two layers that differ here never share a routine. */
export const fixed = (key: string, text: string, neutral?: string): Argument => ({ key, text, neutral, kind: 'fixed' })

/** What may differ between two uses of a routine. */
export const free = (key: string, text: string, neutral?: string): Argument => ({ key, text, neutral, kind: 'free' })

/** How a helper is called throughout a network. */
export interface Usage {
  /** Arguments that are always written, in order. */
  readonly positional: readonly string[]
  /** The others that differ between calls, each with its most frequent value as default. */
  readonly defaults: ReadonlyMap<string, string>
  /** Those that never differ, with their one value: they need no parameter. */
  readonly constants: ReadonlyMap<string, string>
  /** Every value of an argument. */
  readonly values: (key: string) => ReadonlySet<string>
}

/** How each callee is called in a network. */
export function usages(calls: readonly Call[]): Map<string, Usage> {
  const callees = new Set(calls.map(({ callee }) => callee))
  return new Map([...callees].map((callee) => [callee, usage(calls.filter((call) => call.callee === callee))]))
}

function usage(calls: readonly Call[]): Usage {
  const first = calls[0]!.arguments
  const counts = new Map(first.map(({ key }) => [key, new Map<string, number>()]))
  for (const { key, text } of calls.flatMap((call) => call.arguments)) {
    const count = counts.get(key)!
    count.set(text, (count.get(text) ?? 0) + 1)
  }
  const optional = first
    .filter(({ neutral }) => neutral !== undefined)
    .map(({ key }) => [key, [...counts.get(key)!]] as const)
  return {
    positional: first.filter(({ neutral }) => neutral === undefined).map(({ key }) => key),
    defaults: new Map(optional.filter(([, texts]) => texts.length > 1).map(([key, texts]) => [key, common(texts)])),
    constants: new Map(optional.filter(([, texts]) => texts.length === 1).map(([key, texts]) => [key, texts[0]![0]])),
    values: (key) => new Set(counts.get(key)?.keys()),
  }
}

/** The most frequent of texts and their counts, the first of equals. */
const common = (texts: readonly (readonly [string, number])[]) =>
  texts.reduce((most, one) => (one[1] > most[1] ? one : most))[0]

/** The arguments to write, by position and by key; what a helper does by default and what libraries do is left out. */
export function written(
  { arguments: all }: Call,
  helper: Usage | null,
): { positional: string[]; keyed: (readonly [string, string])[] } {
  const byKey = all.filter(({ key, text, neutral }) => {
    if (neutral === undefined) return false
    return helper ? helper.defaults.has(key) && helper.defaults.get(key) !== text : text !== neutral
  })
  return {
    positional: all.filter(({ neutral }) => neutral === undefined).map(({ text }) => text),
    keyed: byKey.map(({ key, text }) => [key, text]),
  }
}
