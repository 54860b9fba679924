import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const out = join(import.meta.dirname, '../../out')

/** The most that a page's first load may take: bytes of JavaScript, gzip. */
export const FIRST_LOAD_LIMIT = 165_000

/** The scripts that a page of the built site loads at once, polyfills for browsers without modules aside. */
export function firstLoadScripts(path: string): Buffer[] {
  const html = readFileSync(join(out, path, 'index.html'), 'utf8')
  const tags = [...html.matchAll(/<script[^>]+src="([^"]+)"([^>]*)>/g)].filter(([tag]) => !/nomodule/i.test(tag))
  return [...new Set(tags.map(([, source]) => source!))].map((source) => readFileSync(join(out, source)))
}
