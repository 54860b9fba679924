import { onImports } from './imports.mjs'

const TESTING = /(?:^|\/)testing\//
const TESTS = /\.test\.tsx?$|^(?:e2e|scripts|training)\//

/** What is wrong with `file` importing `target` (paths below the root), or null. */
export function wrongTesting(file, target) {
  if (!TESTING.test(target) || TESTING.test(file) || TESTS.test(file)) return null
  return 'What stands in testing/ is for tests, training/, e2e/ and scripts/ only: the site does not import it.'
}

export const testingRule = {
  meta: { type: 'problem' },
  create: (context) => onImports(context, wrongTesting),
}
