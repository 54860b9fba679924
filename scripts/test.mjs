/* The whole check: install, browser, types, lint, unit tests, build, end-to-end tests; then plain counts. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './setup/browser.mjs'
import { ensureInstalled, root, run } from './setup/install.mjs'

const UNIT_RESULT = 'test-results/unit.json'
const E2E_RESULT = 'test-results/e2e.json'

const total = { passed: 0, failed: 0, skipped: 0 }

/** One step of the check counts as one test unless it reports its own counts. */
function step(name, action) {
  console.log(`\n── ${name}`)
  const counts = action()
  const failed = counts.failed
  for (const key of Object.keys(total)) total[key] += counts[key] ?? 0
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${counts.passed} passed, ${failed} failed`)
}

const command = (...args) =>
  run('npm', ['run', '-s', ...args]) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

/** Runs a test runner that writes its counts to a file; no file means that it broke before counting. */
function runner(script, file, read) {
  rmSync(join(root, file), { force: true })
  const status = run('npm', ['run', '-s', script])
  try {
    const counts = read(JSON.parse(readFileSync(join(root, file), 'utf8')))
    return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
  } catch {
    return { passed: 0, failed: 1 }
  }
}

ensureInstalled()
step('types', () => command('types'))
step('format', () => command('format:check'))
step('lint', () => command('lint'))
step('unit tests', () => runner('unit', UNIT_RESULT, (counts) => counts))
step('build', () => command('build'))
step('browser', () => {
  ensureBrowser()
  return { passed: 1, failed: 0 }
})
step('end-to-end tests', () =>
  runner('e2e', E2E_RESULT, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  })),
)

console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`)
process.exit(total.failed > 0 ? 1 : 0)
