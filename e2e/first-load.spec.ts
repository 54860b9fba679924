import { gzipSync } from 'node:zlib'
import { FIRST_LOAD_LIMIT, firstLoadScripts } from '../scripts/bench/firstLoad'
import { expect, test } from './test'
import { isBuilt, sentencesIn, tfjsPackages } from './tfjsSentences'
import { pages } from './pages'

for (const path of pages) {
  test(`${path}: first-load JavaScript is at most 165 KB gzip, without any part of tfjs`, () => {
    const files = firstLoadScripts(path)
    expect(files.length).toBeGreaterThan(0)
    const size = files.reduce((sum, file) => sum + gzipSync(file).length, 0)
    expect.soft(size).toBeLessThanOrEqual(FIRST_LOAD_LIMIT)
    expect(files.flatMap((file) => sentencesIn(file.toString()))).toEqual([])
  })
}

for (const name of tfjsPackages)
  test(`${name} would be known by what it says: its sentences outlast the build`, () => {
    expect(isBuilt(name, 20)).toBe(true)
  })
