import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { floors } from './floors.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const FIGURE = /^components\/figures\/([^/]+)\//
const TESTS = /\.test\.tsx?$|\/testing\//

/** Imports leave the ending out. */
const bare = (path) => path.replace(/\.(?:ts|tsx|mjs)$/, '')

/** The room of a file, by the longest name that fits; undefined for files that are on no floor, such as scripts. */
export const roomOf = (path) =>
  floors
    .filter((room) => path.startsWith(`${room}/`) || bare(path) === bare(room))
    .toSorted((a, b) => b.length - a.length)[0]

/** Where every file has a room. */
const HOUSE = /^(?:app|components|content|lib)\//

const noFloor = (path) => `${path} is on no floor: give its room a line in scripts/lint/floors.mjs.`

/**
 * What is wrong with `file` importing `target` (paths below the root, `target` with or without its ending), or null.
 * Tests may look at any floor.
 */
export function wrongImport(file, target) {
  const own = roomOf(file)
  if (own === undefined || TESTS.test(file)) return null
  const other = roomOf(target)
  if (other === undefined && HOUSE.test(target)) return noFloor(target)
  if (other === undefined) return `${own} is part of the site: it imports nothing from ${target.split('/')[0]}.`
  if (floors.indexOf(other) > floors.indexOf(own))
    return `Imports point down: ${other} stands above ${own} (see scripts/lint/floors.mjs).`
  const [, figure] = FIGURE.exec(file) ?? []
  const [, from] = FIGURE.exec(target) ?? []
  if (figure && from && figure !== from)
    return `Figures do not import one another: what ${figure} and ${from} share belongs in components/parts.`
  return null
}

/** The path below the root that `source`, as written in `file`, names; null for a package. */
function targetOf(file, source) {
  if (source.startsWith('@/')) return source.slice(2)
  return source.startsWith('.') ? join(file, '..', source).split(sep).join('/') : null
}

/** Static, type-only, lazy and re-exporting imports alike. */
export const floorsRule = {
  meta: { type: 'problem' },
  create(context) {
    const file = relative(root, context.filename ?? context.physicalFilename)
      .split(sep)
      .join('/')
    const check = (node) => {
      const source = node?.value
      const target = typeof source === 'string' ? targetOf(file, source) : null
      const message = target === null ? null : wrongImport(file, target)
      if (message) context.report({ node, message })
    }
    return {
      Program: (node) => {
        if (HOUSE.test(file) && roomOf(file) === undefined) context.report({ node, message: noFloor(file) })
      },
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument),
    }
  },
}
