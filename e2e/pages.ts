import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, type TestInfo } from './test'
import { chapters } from '../content/chapters'
import { locales } from '../lib/i18n/locale'

/** Every page of the site, without the language choice. */
export const pages = locales.flatMap((locale) =>
  ['', ...chapters.map(({ slug }) => `${slug}/`)].map((slug) => `/${locale}/${slug}`),
)

/** Collects what must not happen on any page: console errors, uncaught errors, what its policy refuses, requests to other origins. */
export function watch(page: Page): { readonly faults: readonly string[] } {
  const faults: string[] = []
  void page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      // oxlint-disable-next-line no-console -- how it reaches the test
      console.error(`policy: ${effectiveDirective} ${blockedURI}`)
    })
  })
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (/^https?:$/.test(protocol) && hostname !== 'localhost') faults.push(`foreign request: ${request.url()}`)
  })
  return { faults }
}

/** Cumulative layout shift since the page began to load: share of the window that moved, times how far. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined)
    observer.observe({ type: 'layout-shift', buffered: true })
    return (observer.takeRecords() as (PerformanceEntry & { value: number })[]).reduce(
      (sum, { value }) => sum + value,
      0,
    )
  })

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeViolation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

interface AxeOptions {
  /** Selector of the part that is looked at; the whole page without it. */
  readonly within?: string
  /** The only rules that are asked; all of WCAG 2.2 AA and good practice without them. */
  readonly only?: readonly string[]
}

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Fails with a list of what axe finds. */
export async function expectAccessible(
  page: Page,
  info: TestInfo,
  { within = 'html', only }: AxeOptions = {},
): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const runOnly = only ? { type: 'rule', values: only } : { type: 'tag', values: LEVELS }
  const violations = await page.evaluate(
    async ({ within, runOnly }) => {
      const { axe } = window as unknown as {
        axe: { run: (within: string, options: object) => Promise<{ violations: AxeViolation[] }> }
      }
      // What passes is counted only: to write down each of its elements takes a third of the time.
      return (await axe.run(within, { runOnly, resultTypes: ['violations'] })).violations
    },
    { within, runOnly },
  )
  if (violations.length > 0)
    await info.attach('axe', { body: JSON.stringify(violations, null, 2), contentType: 'application/json' })
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([])
}
