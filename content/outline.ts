/** What a chapter says about itself; written by scripts/mdx/outline. */
export interface Outline {
  /** Headings below the title, in order. */
  readonly headings: readonly { readonly depth: number; readonly id: string; readonly text: string }[]
  /** Words in letters, and Chinese characters. */
  readonly words: number
  readonly characters: number
  /** Whether there are formulas. */
  readonly formulas: boolean
  /** Ids of its questions. */
  readonly questions: readonly string[]
}
