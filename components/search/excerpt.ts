/** A piece of an excerpt; marked where it is what was looked for. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", amp: '&' }

const decoded = (text: string) => text.replace(/&([a-z]+|#\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)

/** Takes an excerpt as the index gives it, escaped and with `<mark>`, apart into text. No markup is kept. */
export function pieces(excerpt: string): Piece[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/)
    .map((text, place) => ({ text: decoded(text), marked: place % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
