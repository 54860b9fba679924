function letterWidth(letter: string): number {
  if (letter > '\u2e80') return 12
  if (/[ .,:·iljt|/]/.test(letter)) return 4
  return /[mwMW×→]/.test(letter) ? 10 : 7
}

/** Width of 12 px text, pixels: enough for any of the fonts, Chinese characters as squares. */
export function textWidth(text: string): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return width
}

/** The first text that fits; the last where none does. */
export function fitting(texts: readonly string[], width: number): string {
  return texts.find((text) => textWidth(text) <= width) ?? texts.at(-1)!
}

/** An id without what the blocks around it say already: `concat` of `fire2/concat` in `fire2`, `add` of `block5_add` in `block5`. */
export function shortName(id: string, around: readonly string[]): string {
  const outer = around.filter(
    (block) => id.length > block.length + 1 && id.startsWith(block) && '/_'.includes(id[block.length]!),
  )
  const longest = outer.reduce((best, block) => Math.max(best, block.length), -1)
  return id.slice(longest + 1)
}

/** The end of a name that tells it from its neighbours: `layer12` → `12`, `inception_4b` → `4b`. */
export function tag(name: string): string {
  return /\d+[a-z]?$/.exec(name)?.[0] ?? name
}
