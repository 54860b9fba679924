import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { chooseBackend } from './backend'
import { groupedCases } from './groupedCases'
import { caseError } from './groupedRun'

/** The webgl program cannot be run here; the end-to-end tests run the same cases. */
for (const backend of ['wasm', 'cpu'] as const) {
  describe(`convolutions on ${backend} are what the reference computes`, () => {
    before(() => chooseBackend(backend, null))

    for (const one of groupedCases) {
      test(one.name, () => {
        for (const grouped of ['direct', 'masked', 'split'] as const) {
          const error = caseError(one, grouped)
          assert.ok(error < 1e-4, `${grouped}: off by ${error} of the range`)
        }
      })
    }
  })
}
