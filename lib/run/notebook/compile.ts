import { parser } from '@lezer/javascript'
import { transform } from 'sucrase'
import { CELL_NAME, stackLine } from '@/lib/notebook/errorLine'

const typescript = parser.configure({ dialect: 'ts' })

/** The cell's code as a function of what is in scope; it may await, and returns the value of its last expression. */
export type Compiled = (...scope: readonly unknown[]) => Promise<unknown>

type FunctionMaker = new (...parts: string[]) => Compiled

const AsyncFunction = (async () => undefined).constructor as FunctionMaker

/**
 * Compiles TypeScript. Types are taken out without moving a line; nothing is checked. The code is a block of its own,
 * so that it may give a name of the scope to something else. Throws `SyntaxError`, with `line` from 1 where it is known.
 */
export function compile(code: string, names: readonly string[]): Compiled {
  const foreign = lineOf(code, ({ name }) => name === 'ImportDeclaration' || name === 'ExportDeclaration')
  if (foreign !== null)
    throw Object.assign(new SyntaxError('import and export do nothing in a cell: tf and nn are there already'), {
      loc: { line: foreign },
    })
  const { code: script } = transform(returnLast(code), {
    transforms: ['typescript'],
    disableESTransforms: true,
    keepUnusedImports: true,
  })
  try {
    return new AsyncFunction(...names, `'use strict';{${script}\n}\n//# sourceURL=${CELL_NAME}`)
  } catch (error) {
    // Engines do not say where; the editor's parser does, for what it finds wrong as well.
    throw Object.assign(error as Error, { loc: { line: lineOf(code, ({ isError }) => isError) } })
  }
}

/** Line, from 1, of the first node of a kind; null where there is none. */
function lineOf(
  code: string,
  kind: (type: { readonly name: string; readonly isError: boolean }) => boolean,
): number | null {
  let line: number | null = null
  typescript.parse(code).iterate({
    enter: ({ type, from }) => {
      if (kind(type)) line ??= code.slice(0, from).split('\n').length
    },
  })
  return line
}

/** As in any notebook, an expression at the end is the cell's value. */
function returnLast(code: string): string {
  let last = typescript.parse(code).topNode.lastChild
  while (last && last.name.endsWith('Comment')) last = last.prevSibling
  if (last?.name !== 'ExpressionStatement' || !last.firstChild) return code
  const { from, to } = last.firstChild
  return `${code.slice(0, from)}return (${code.slice(from, to)})${code.slice(to)}`
}

/** Lines that the engine puts in front of a function made from text: measured, since engines differ. */
const offset = (() => {
  try {
    // oxlint-disable-next-line no-new-func -- the engine's own way to compile is what is measured
    new Function('a', 'b', `throw new Error()\n//# sourceURL=${CELL_NAME}`)()
  } catch (error) {
    return (stackLine((error as Error).stack) ?? 1) - 1
  }
  return 0
})()

/** Line of the cell, from 1, at which an error arose; null where it cannot be told. */
export function errorLine(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null
  // The parser's own errors carry their place.
  if ('loc' in error && typeof error.loc === 'object' && error.loc !== null && 'line' in error.loc)
    return error.loc.line as number | null
  const line = stackLine((error as { readonly stack?: string }).stack)
  return line !== null && line > offset ? line - offset : null
}
