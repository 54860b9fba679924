import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from './test'
import { pages } from './pages'

const out = join(import.meta.dirname, '../out')
const LIMIT = 165_000

for (const path of pages) {
  test(`${path}: first-load JavaScript is at most 165 KB gzip, without tfjs`, () => {
    const html = readFileSync(join(out, path, 'index.html'), 'utf8')
    const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"([^>]*)>/g)].filter(([tag]) => !/nomodule/i.test(tag))
    const files = [...new Set(scripts.map(([, source]) => readFileSync(join(out, source!))))]
    expect(files.length).toBeGreaterThan(0)
    const size = files.reduce((sum, file) => sum + gzipSync(file).length, 0)
    expect(size).toBeLessThanOrEqual(LIMIT)
    expect(files.filter((file) => file.includes('WEBGL_PACK')).length).toBe(0)
  })
}
