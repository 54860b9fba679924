import type { Parser } from '@lezer/common'
import { highlightCode, type Highlighter } from '@lezer/highlight'
import type { Colouring, Piece } from './pieces'

/** Colours code by what a grammar finds in it. */
export const byGrammar =
  (parser: Parser, ...highlighters: readonly Highlighter[]): Colouring =>
  (text) => {
    const code = text.replace(/\n$/, '')
    const lines: Piece[][] = [[]]
    highlightCode(
      code,
      parser.parse(code),
      highlighters,
      (piece, style) => lines.at(-1)!.push([piece, style]),
      () => lines.push([]),
    )
    return lines
  }
