import assert from 'node:assert/strict'
import { test } from 'vitest'
import { wrongTesting } from './testingRule.mjs'

test('the site imports nothing from testing/', () => {
  const files = [
    'lib/offline/store.ts',
    'components/figures/Evidence/Evidence.tsx',
    'app/[locale]/page.tsx',
    'mdx-components.tsx',
  ]
  for (const file of files) assert.match(wrongTesting(file, 'lib/offline/testing/site') ?? '', /for tests/)
})

test('tests, what tests use, training and tools do', () => {
  const files = [
    'lib/offline/store.test.ts',
    'components/figures/Growth/snapshot.test.tsx',
    'lib/weights/testing/mutations.ts',
    'e2e/hostileAddresses.ts',
    'training/export.ts',
    'scripts/bench/host.ts',
  ]
  for (const file of files) assert.equal(wrongTesting(file, 'lib/state/testing/texts'), null)
})

test('a name that only sounds like it is free', () => {
  assert.equal(wrongTesting('lib/nn/cost.ts', 'lib/nn/testingGround'), null)
})
