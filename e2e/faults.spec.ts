import { expect, test, type Locator, type Page } from './test'

/** The smallest of the networks, so that software WebGL takes seconds. */
const SETTING = 'runs=2&nets=shufflenet;scale:0.25,resolution:32'
const row = (page: Page): Locator => page.locator('[data-network=shufflenet]')
const run = (page: Page) => page.getByRole('button', { name: 'Run ShuffleNet' }).click()
const fails = async (page: Page, message: string) => {
  await run(page)
  await expect(row(page).getByRole('alert')).toContainText(message, { timeout: 60_000 })
}
const works = async (page: Page, backend: string) => {
  await run(page)
  await expect(row(page)).toHaveAttribute('data-status', 'done', { timeout: 60_000 })
  await expect(row(page).getByRole('alert')).toHaveCount(0)
  await expect(row(page)).toContainText(backend)
}
/** The worker's own scope; the site has nothing for tests in it. */
const inWorker = (page: Page, change: () => void) => page.workers()[0]!.evaluate(change)

test('a worker that dies, a lost GPU and full memory are said; settings and times stay, and the next run works', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await page.goto(`/en/embed/run-networks/?backend=wasm&${SETTING}`)
  await works(page, 'WebAssembly')

  await inWorker(page, () => {
    const post = self.postMessage.bind(self) as (message: { progress?: { phase: string } }) => void
    self.postMessage = (message: { progress?: { phase: string } }) => {
      post(message)
      if (message.progress?.phase === 'runs')
        setTimeout(() => {
          throw new Error('killed by the test')
        })
    }
  })
  await fails(page, 'background process ended')
  await expect(row(page)).toContainText('middle half of 2')
  await works(page, 'WebAssembly')

  await page.getByRole('radio', { name: 'WebGL' }).check({ force: true })
  await inWorker(page, () => {
    const { drawElements } = WebGL2RenderingContext.prototype
    let left = 60
    WebGL2RenderingContext.prototype.drawElements = function (...given) {
      left -= 1
      if (left === 0) this.getExtension('WEBGL_lose_context')!.loseContext()
      return drawElements.apply(this, given)
    }
  })
  await fails(page, 'took the graphics processor away')
  await expect(row(page)).toContainText('WebAssembly')

  await inWorker(page, () => {
    const { getError } = WebGL2RenderingContext.prototype
    WebGL2RenderingContext.prototype.getError = function () {
      WebGL2RenderingContext.prototype.getError = getError
      return this.OUT_OF_MEMORY
    }
  })
  await fails(page, 'ran out of memory')
  await works(page, 'WebGL')
  await expect(page).toHaveURL(/nets=shufflenet;scale:0.25,resolution:32/)
})

test('times are not taken while the page is hidden', async ({ page }) => {
  await page.goto(`/en/embed/run-networks/?backend=wasm&${SETTING}`)
  const hide = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value })
      document.dispatchEvent(new Event('visibilitychange'))
    }, hidden)
  await hide(true)
  await run(page)
  await expect(row(page)).toContainText('First run, layer by layer', { timeout: 30_000 })
  // The worker is idle, though its turn has come many times.
  await page.workers()[0]!.evaluate(async () => {
    const { port1, port2 } = new MessageChannel()
    port1.start()
    for (let turn = 0; turn < 500; turn++) {
      port2.postMessage(null)
      await new Promise((go) => port1.addEventListener('message', go, { once: true }))
    }
  })
  await expect(row(page)).toHaveAttribute('data-status', 'running')
  await hide(false)
  await expect(row(page)).toHaveAttribute('data-status', 'done', { timeout: 30_000 })
  await expect(row(page)).toContainText('The first run was not timed')
})

test('without a connection a run says so and works once there is one; a worker that does not load leaves the page to run it', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await page.goto(`/en/embed/run-networks/?backend=wasm&${SETTING}`)
  // Once the photograph is there. What else the page still fetches must not break it.
  await expect(page.getByRole('button', { name: 'Run ShuffleNet' })).toBeEnabled()
  await context.setOffline(true)
  await fails(page, 'could not be loaded. Check the connection')
  await context.setOffline(false)
  await page.route(/turbopack-worker/, (route) => route.abort())
  await works(page, 'on the page itself')
  await page.unroute(/turbopack-worker/)
  await works(page, 'WebAssembly')
  await expect(row(page)).not.toContainText('on the page itself', { timeout: 60_000 })
  expect(page.workers()).toHaveLength(1)
})
