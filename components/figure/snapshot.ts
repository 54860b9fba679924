import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** One element a line, decimals rounded to hundredths: readable as a difference, and the same on every machine. */
function readable(markup: string): string {
  const rounded = markup.replace(/-?\d+\.\d{3,}/g, (text) => String(Number(Number(text).toFixed(2)) + 0))
  return `${rounded.replace(/></g, '>\n<')}\n`
}

/**
 * Compares what `node` renders to with `__snapshots__/<name>.txt` beside the test, whose `import.meta.url` is
 * `test`. With UPDATE_SNAPSHOTS=1 the file is written instead; without it, a missing file fails.
 */
export function matchSnapshot(test: string, name: string, node: ReactNode): void {
  const file = new URL(`./__snapshots__/${name}.txt`, test)
  const markup = readable(renderToStaticMarkup(node))
  if (process.env.UPDATE_SNAPSHOTS === '1') {
    mkdirSync(new URL('.', file), { recursive: true })
    writeFileSync(file, markup)
    return
  }
  assert.ok(existsSync(file), `${fileURLToPath(file)} is missing; UPDATE_SNAPSHOTS=1 writes it`)
  assert.equal(markup, readFileSync(file, 'utf8'))
}
