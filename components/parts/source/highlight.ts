import javascript from 'highlight.js/lib/languages/javascript'
import python from 'highlight.js/lib/languages/python'
import { createLowlight } from 'lowlight'

const lowlight = createLowlight({ javascript, python })

type Tree = ReturnType<typeof lowlight.highlight>
type Branch = Tree['children'][number]

/** What a piece of source is. Only what helps reading is told apart. */
export type Token = 'plain' | 'comment' | 'string' | 'number' | 'keyword' | 'title'

export interface Piece {
  readonly token: Token
  readonly text: string
}

/** Tokens by the grammars' scopes; what is not named here is plain. */
const TOKENS: Readonly<Record<string, Token>> = {
  'hljs-comment': 'comment',
  'hljs-doctag': 'comment',
  'hljs-string': 'string',
  'hljs-number': 'number',
  'hljs-literal': 'number',
  'hljs-keyword': 'keyword',
  'hljs-title': 'title',
}

/** A source cut into lines of pieces. Joined by line ends they are the source again. */
export function highlight(source: string, grammar: 'python' | 'javascript'): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]]
  const add = (text: string, token: Token) => {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([])
      const line = lines.at(-1)!
      const last = line.at(-1)
      if (last?.token === token) line[line.length - 1] = { token, text: last.text + part }
      else if (part) line.push({ token, text: part })
    }
  }
  const walk = (branch: Branch, token: Token) => {
    if (branch.type === 'text') add(branch.value, token)
    if (branch.type !== 'element') return
    const scopes = Array.isArray(branch.properties.className) ? branch.properties.className : []
    const own = scopes.flatMap((scope) => TOKENS[String(scope)] ?? [])[0]
    for (const child of branch.children) walk(child, own ?? token)
  }
  for (const child of lowlight.highlight(grammar, source.replace(/\n$/, '')).children) walk(child, 'plain')
  return lines
}
