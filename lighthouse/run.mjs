/*
 * Lighthouse on the static export, on its mobile setting: `npm run lighthouse`, or with words of the addresses to try
 * behind it. Prints categories and metrics, writes test-results/lighthouse.json, and fails where a goal is missed.
 * Its 200 packages stand in a lock file of their own, so that nobody waits for them who does not ask.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { browserArguments, installedBrowser } from '../scripts/setup/browser.mjs'
import { ensureBuilt } from '../scripts/setup/built.mjs'
import { ensureInstalled, root } from '../scripts/setup/install.mjs'
import { serveSite } from '../scripts/setup/site.mjs'

const PAGES = ['en/', 'en/mobilenet/', 'en/shufflenet/', 'en/lab/', 'en/run/', 'en/embed/reach/', 'zh/mobilenet/']
const GOALS = { performance: 0.95, accessibility: 1, 'best-practices': 1, seo: 1 }
const METRICS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
  SI: 'speed-index',
}
/** A figure alone stands in other sites' pages, and asks search engines not to list it. */
const skipped = (page) => (page.includes('/embed/') ? ['is-crawlable'] : null)

ensureInstalled()
if (ensureBuilt() !== 0) process.exit(1)
if (!existsSync(join(import.meta.dirname, 'node_modules'))) {
  console.log('Installing Lighthouse…')
  if (spawnSync('npm', ['ci'], { cwd: import.meta.dirname, stdio: 'inherit' }).status !== 0) process.exit(1)
}
const { default: lighthouse } = await import('lighthouse')
const { launch } = await import('chrome-launcher')

/** What one visit says: scores from 0 to 1, metrics as numbers (ms; CLS without unit), and the audits that cost points. */
async function visit(page, port) {
  const settings = { onlyCategories: Object.keys(GOALS), skipAudits: skipped(page) }
  const { lhr } = await lighthouse(site.address + page, { port, logLevel: 'error', ...settings })
  const scores = Object.fromEntries(Object.keys(GOALS).map((id) => [id, lhr.categories[id].score ?? 0]))
  const metrics = Object.fromEntries(Object.entries(METRICS).map(([name, id]) => [name, lhr.audits[id].numericValue]))
  const counted = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => lhr.audits[id]),
  )
  const failed = counted.filter((audit) => audit && audit.score !== null && audit.score < 0.9)
  const missed = Object.entries(GOALS)
    .filter(([id, goal]) => scores[id] < goal)
    .map(([id]) => id)
  return { page, scores, metrics, benchmarkIndex: lhr.environment.benchmarkIndex, missed, failed, audits: lhr.audits }
}

const wanted = process.argv.slice(2)
const site = await serveSite()
const browser = await launch({
  chromePath: installedBrowser(),
  chromeFlags: ['--headless=new', ...browserArguments],
  logLevel: 'error',
})
const results = []
try {
  for (const page of PAGES.filter((one) => wanted.length === 0 || wanted.some((word) => one.includes(word)))) {
    const result = await visit(page, browser.port)
    results.push(result)
    console.log(`${result.missed.length ? '✗' : '✓'} ${page}`)
    for (const { id, title, displayValue = '' } of result.failed) console.log(`    ${id}: ${title} ${displayValue}`)
  }
} finally {
  await browser.kill()
  site.stop()
}

const hundredths = (score) => Math.round(100 * score)
console.table(
  Object.fromEntries(
    results.map(({ page, scores, metrics }) => [
      page,
      {
        ...Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, hundredths(score)])),
        ...Object.fromEntries(
          Object.entries(metrics).map(([name, value]) => [
            name,
            name === 'CLS' ? Number(value.toFixed(3)) : Math.round(value),
          ]),
        ),
      },
    ]),
  ),
)
mkdirSync(join(root, 'test-results'), { recursive: true })
writeFileSync(join(root, 'test-results/lighthouse.json'), JSON.stringify(results, null, 2))
if (results.some(({ missed }) => missed.length > 0)) process.exit(1)
