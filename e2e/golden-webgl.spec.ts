import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from './test'
import { build } from 'esbuild'
import type { Golden } from '../lib/run/tfjs/testing/golden'
import { goldenCases } from '../lib/run/tfjs/testing/goldenCases'
import type { GroupedKernel } from '../lib/run/contract/backend'
import type { GoldenPage } from './golden/page'

/** Relative to the spread of the values compared. */
const TOLERANCE = 1e-3

test.describe.configure({ mode: 'default' })

let page: Page

test.beforeAll(async ({ browser, baseURL }) => {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, 'golden/page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    alias: { '@': join(import.meta.dirname, '..') },
    external: ['fs', 'path', 'worker_threads', 'perf_hooks', 'os', 'crypto'],
  })
  page = await browser.newPage({ baseURL })
  await page.route('/golden', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>golden</title>' }),
  )
  await page.goto('/golden')
  await page.addScriptTag({ content: bundle.outputFiles[0]!.text })
})

test.afterAll(() => page.close())

/** Every grouped kernel where that matters. */
const kernels = (name: string): readonly GroupedKernel[] =>
  name.startsWith('tiny') || name === 'shufflenet-g3-64' ? ['direct', 'masked', 'split'] : ['direct']
/** Left to wasm, to save minutes: a second full ShuffleNet, and a small Xception, whose layers the full one has. */
const cases = goldenCases.filter(({ name }) => name !== 'shufflenet-g8-224' && name !== 'xception-96')

for (const side of [null, 16]) {
  test(`our own kernels on webgl compute what the reference does, ${side ? `in textures of ${side} × ${side}` : 'in textures of any size'}`, async () => {
    const { backend, errors } = await page.evaluate((side) => (window as unknown as GoldenPage).kernels(side), side)
    expect(backend).toBe('webgl')
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.filter(({ error }) => !(error < 1e-4))).toEqual([])
  })
}

test('a second run compiles nothing', async () => {
  expect(await page.evaluate(() => (window as unknown as GoldenPage).latePrograms())).toBe(0)
})

for (const { name } of cases) {
  test(`${name} on webgl is what PyTorch computed`, async () => {
    test.setTimeout(400_000)
    const golden = JSON.parse(
      readFileSync(join(import.meta.dirname, `../training/goldens/${name}.json`), 'utf8'),
    ) as Golden
    for (const grouped of kernels(name)) {
      const { backend, worst } = await page.evaluate(
        ({ golden, grouped }) => (window as unknown as GoldenPage).compare(golden, grouped),
        { golden, grouped },
      )
      expect(backend).toBe('webgl')
      expect(worst.error, `${grouped}, ${worst.where}`).toBeLessThan(TOLERANCE)
    }
  })
}
