import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const slashed = (path) => path.split(sep).join('/')

/** The path below the root of the file that is linted. */
export const fileOf = (context) => slashed(relative(root, context.filename ?? context.physicalFilename))

/** The path below the root that `source`, as written in `file`, names; null for a package. */
function targetOf(file, source) {
  if (source.startsWith('@/')) return source.slice(2)
  return source.startsWith('.') ? slashed(join(file, '..', source)) : null
}

/**
 * Visitors that report what `wrong(file, target)` says of each import, where it says anything: static, type-only, lazy
 * and re-exporting imports alike.
 */
export function onImports(context, wrong) {
  const file = fileOf(context)
  const check = (node) => {
    const source = node?.value
    const target = typeof source === 'string' ? targetOf(file, source) : null
    const message = target === null ? null : wrong(file, target)
    if (message) context.report({ node, message })
  }
  return {
    ImportDeclaration: (node) => check(node.source),
    ExportNamedDeclaration: (node) => check(node.source),
    ExportAllDeclaration: (node) => check(node.source),
    ImportExpression: (node) => check(node.source),
    TSImportType: (node) => check(node.source ?? node.argument),
  }
}
