import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { LIMITS } from './limits'

const sandbox = readFileSync(join(import.meta.dirname, '../../public/notebook/sandbox/index.html'), 'utf8')
const number = (name: string) => Number(new RegExp(`const ${name} = (\\d+)`).exec(sandbox)?.[1])

test('the frame passes on what the page takes, and some messages besides outputs', () => {
  assert.equal(number('CHARACTERS'), LIMITS.message)
  assert.ok(number('MESSAGES') >= LIMITS.outputs + 4)
})

test('the frame’s policy forbids everything but its own script and workers made of text', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(sandbox)?.[1]
  assert.equal(policy, "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:")
})
