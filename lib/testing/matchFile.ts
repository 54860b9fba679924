import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Compares a text with the file that holds it. UPDATE_SNAPSHOTS=1 writes the file; without it, a missing one fails. */
export function matchFile(path: string, text: string): void {
  if (process.env.UPDATE_SNAPSHOTS === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return
  }
  assert.ok(existsSync(path), `${path} is missing; UPDATE_SNAPSHOTS=1 writes it`)
  assert.equal(text, readFileSync(path, 'utf8'))
}
