import { floors } from './floors.mjs'
import { fileOf, onImports } from './imports.mjs'

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

export const floorsRule = {
  meta: { type: 'problem' },
  create: (context) => ({
    ...onImports(context, wrongImport),
    Program: (node) => {
      const file = fileOf(context)
      if (HOUSE.test(file) && roomOf(file) === undefined) context.report({ node, message: noFloor(file) })
    },
  }),
}
