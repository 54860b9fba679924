import { expect, test, type Page } from './test'

/**
 * A task of more than 50 ms is one that a reader feels. Its time on the processor counts, from the browser's trace:
 * what other programs take from a busy machine is not the page's. Twice as much is allowed, for slower machines.
 */
const LIMIT_MS = 100

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds on the processor, of complete events. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** Milliseconds of the longest task of the page's main thread while `act` runs, and how many tasks there were. */
async function tasks(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly longest: number; readonly count: number }> {
  const browser = page.context().browser()!
  await browser.startTracing(page, { categories: ['toplevel'] })
  await act()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const thread = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`
  const main = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread),
  )
  const found = traceEvents.filter(
    (event) => event.name.endsWith('RunTask') && event.tdur !== undefined && main.has(thread(event)),
  )
  return { longest: Math.max(...found.map(({ tdur }) => tdur! / 1000)), count: found.length }
}

/** Presses a slider to and fro, a press a frame. */
async function drag(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('slider', { name }).first().focus()
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press(press % 4 < 2 ? 'ArrowLeft' : 'ArrowRight')
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
}

test('a slider that recounts a network and draws its laws blocks nothing', async ({ page }) => {
  await page.goto('/en/embed/multipliers/')
  const { longest, count } = await tasks(page, () => drag(page, /^Width multiplier α/))
  expect(count).toBeGreaterThan(12)
  expect(longest).toBeLessThan(LIMIT_MS)
})

test('a figure that plays blocks nothing', async ({ page }) => {
  await page.goto('/en/embed/channel-shuffle/')
  const status = page.locator('[data-figure=channel-shuffle] p[role=status]')
  const before = await status.textContent()
  const { longest, count } = await tasks(page, async () => {
    await page.getByRole('button', { name: /^Play/ }).click()
    await expect(status).not.toHaveText(before!)
  })
  expect(count).toBeGreaterThan(12)
  expect(longest).toBeLessThan(LIMIT_MS)
})

test('four networks that answer in the worker leave the page free, from the first sight of them', async ({ page }) => {
  const { longest, count } = await tasks(page, async () => {
    await page.goto('/en/embed/pocket-run/')
    await expect(page.locator('[data-network][aria-busy=false]')).toHaveCount(4, { timeout: 30_000 })
    await page
      .getByRole('radio', { name: /^Test picture/ })
      .nth(2)
      .check({ force: true })
    await expect(page.locator('[data-network][aria-busy=false]')).toHaveCount(4)
  })
  expect(count).toBeGreaterThan(50)
  expect(longest).toBeLessThan(LIMIT_MS)
})
