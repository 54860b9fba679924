import { mkdirSync, writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/** Vitest's last line and the file that `npm test` reads: what passed, failed and was skipped. */
export default class UnitCounts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    // A file that breaks before its tests, a hook that throws, an error outside any test: each is a failure too.
    const broken = modules.flatMap((module) => [module, ...module.children.allSuites()])
    const failed = count('failed') + broken.flatMap((one) => one.errors()).length + errors.length
    const counts = { passed: count('passed'), failed, skipped: count('skipped') }
    mkdirSync('test-results', { recursive: true })
    writeFileSync('test-results/unit.json', JSON.stringify(counts))
    process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`)
    // A name that matches no test is a mistake, not a success.
    if (counts.passed + counts.failed === 0) process.exitCode = 1
  }
}
