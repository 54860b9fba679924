import { fileURLToPath } from 'node:url'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { matchFile } from '@/lib/testing/matchFile'

/** One element a line, decimals rounded to hundredths: readable as a difference, and the same on every machine. */
function readable(markup: string): string {
  const rounded = markup.replace(/-?\d+\.\d{3,}/g, (text) => String(Number(Number(text).toFixed(2)) + 0))
  return `${rounded.replace(/></g, '>\n<')}\n`
}

/** Compares what `node` renders to with `__snapshots__/<name>.txt` beside the test, whose `import.meta.url` is `test`. */
export function matchSnapshot(test: string, name: string, node: ReactNode): void {
  const file = new URL(`./__snapshots__/${name}.txt`, test)
  matchFile(fileURLToPath(file), readable(renderToStaticMarkup(node)))
}
