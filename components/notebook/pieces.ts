import { highlightCode } from '@lezer/highlight'
import { parser } from '@lezer/javascript'
import { highlighter } from './highlighter'

const typescript = parser.configure({ dialect: 'ts' })

/** A piece of a line, with the class of its colour or none. */
export type Piece = readonly [text: string, style: string]

/** Code as coloured lines, by the editor's own grammar. For the server: pages are built with it and do not load it. */
export function piecesOf(code: string): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]]
  highlightCode(
    code,
    typescript.parse(code),
    highlighter,
    (text, style) => lines.at(-1)!.push([text, style]),
    () => lines.push([]),
  )
  return lines
}
