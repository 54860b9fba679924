import { gzipSync } from 'node:zlib'
import { FIRST_LOAD_LIMIT, firstLoadScripts } from '../scripts/bench/firstLoad'
import { expect, test } from './test'
import { pages } from './pages'

for (const path of pages) {
  test(`${path}: first-load JavaScript is at most 165 KB gzip, without tfjs`, () => {
    const files = firstLoadScripts(path)
    expect(files.length).toBeGreaterThan(0)
    const size = files.reduce((sum, file) => sum + gzipSync(file).length, 0)
    expect(size).toBeLessThanOrEqual(FIRST_LOAD_LIMIT)
    expect(files.filter((file) => file.includes('WEBGL_PACK')).length).toBe(0)
  })
}
