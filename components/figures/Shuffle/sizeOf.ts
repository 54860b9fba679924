import type { Plan } from './model'
import type { shuffleWords } from './words'

/** Shape of an arrangement as written: `(12)` or `(3, 4)`. */
export function sizeOf(words: (typeof shuffleWords)['en'], { stops }: Plan, index: number): string {
  const { rows, columns } = stops[index]!
  return index === 0 || index === 3 ? words.row(columns) : words.size(rows, columns)
}
