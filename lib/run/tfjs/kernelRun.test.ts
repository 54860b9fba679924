import assert from 'node:assert/strict'
import { beforeAll, describe, test } from 'vitest'
import { chooseBackend } from './backend'
import { kernelCases } from './testing/kernelCases'
import { caseError } from './testing/kernelRun'

/** The webgl programs cannot be run here; an end-to-end test runs the same cases. */
for (const backend of ['wasm', 'cpu'] as const) {
  describe(`kernels on ${backend} compute what the reference computes`, () => {
    beforeAll(() => chooseBackend(backend, null))

    for (const one of kernelCases) {
      test(one.name, () => {
        for (const grouped of ['direct', 'masked', 'split'] as const) {
          const error = caseError(backend, one, grouped)
          assert.ok(error < 1e-4, `${grouped}: off by ${error} of the range`)
        }
      })
    }
  })
}
