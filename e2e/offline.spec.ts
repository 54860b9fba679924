import { expect, test, type Page } from './test'
import { watch } from './pages'
import { siteHost, type SiteHost } from './siteHost'

test.use({ serviceWorkers: 'allow' })

let host: SiteHost
test.beforeEach(async () => {
  host = await siteHost()
})
test.afterEach(() => host.close())

/** Opens a page and waits until the service worker has everything that it needs. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(host.address + path)
  const missing = () =>
    page.evaluate(async () => {
      const { build, files, pages } = await (await fetch('/offline.json')).json()
      const cache = await caches.open(`featherweight-site@visited@${build}`)
      const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
      return pages[location.pathname.slice(1)]
        .map((place: number) => `/${files[place].path}`)
        .filter((path: string) => !kept.has(path))
    })
  await expect.poll(missing).toEqual([])
}

/**
 * Links on a page ask whether what they lead to is there: the browser tells of each that is not. Where a link is clicked
 * before its payload came, Next says so and goes there as plain links do.
 */
const notAsked = (fault: string) => !/^console: Failed to (load resource|fetch RSC payload)/.test(fault)

const update = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update()
  })

test('what was visited works without a network: a figure with another task, a change of page; the rest says so', async ({
  page,
}) => {
  await visit(page, '/en/embed/ratio/')
  await visit(page, '/en/references/')
  await visit(page, '/en/teach/')
  host.cut = true

  const seen = watch(page)
  await page.goto(`${host.address}/en/embed/ratio/?lesson=1&lesson.task=Look&ratio.k=5`)
  await expect(page.getByRole('main')).toContainText('Look')
  await page.getByRole('slider').first().press('ArrowRight')
  await expect(page).toHaveURL(/ratio\./)

  await page.goto(`${host.address}/en/references`)
  await page.locator('footer').getByRole('link', { name: 'Teach with it' }).click()
  await expect(page).toHaveURL(/\/en\/teach\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Teach with it')
  expect(seen.faults.filter(notAsked)).toEqual([])

  await page.goto(`${host.address}/zh/xception/`)
  await expect(page.getByRole('main')).toContainText('这个页面不在这台设备上')

  // The text of this one came while there was a network, its figures did not.
  host.cut = false
  await page.goto(`${host.address}/en/teach/`, { waitUntil: 'networkidle' })
  host.cut = true
  await page.locator('header').getByRole('link', { name: 'MobileNet' }).click()
  await expect(page.getByRole('main')).toContainText('This page is not on this device')
})

test('saved as a whole, pages that nobody has opened work without a network: networks run, cells too; deleted, it is gone', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto(`${host.address}/en/teach/#offline`)
  const control = page.locator('[data-offline]')
  const status = control.getByRole('status')
  await control.getByRole('button', { name: /^Save for offline, about \d\.\d+\sMiB$/ }).click()
  await expect(control.getByRole('progressbar')).toBeVisible()
  await expect(status).toHaveText(/^Saved: .* Version of \d+ \w+ \d{4}, \d\.\d+\sMiB\.$/, { timeout: 60_000 })
  host.cut = true

  const seen = watch(page)
  await page.goto(`${host.address}/zh/embed/pocket-run/?lesson=1&lesson.task=%E7%9C%8B`)
  await expect(page.locator('[data-network][aria-busy=false]')).toHaveCount(4, { timeout: 30_000 })
  await page.goto(`${host.address}/en/notebook/`)
  const cell = page.locator('[data-cell=scratch]')
  await cell.getByRole('button', { name: 'Run' }).click()
  await expect(cell.locator('[data-outputs]')).toHaveText('2')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('searchbox').fill('Fire module')
  await expect(
    page
      .getByRole('dialog')
      .getByRole('link', { name: /SqueezeNet/ })
      .first(),
  ).toBeVisible()
  expect(seen.faults).toEqual([])

  await page.goto(`${host.address}/en/teach/#offline`)
  await control.getByRole('button', { name: 'Delete the copy' }).click()
  await expect(status).toHaveText(/deleted|no network/)
  expect((await page.evaluate(() => caches.keys())).filter((name) => name.includes('@saved@'))).toEqual([])
})

test('a new version is announced and waits for the reader; a host that does not answer is not waited for long', async ({
  page,
}) => {
  await visit(page, '/en/embed/ratio/')
  const build = () => page.locator('meta[name=build]').getAttribute('content')
  const notice = page.getByRole('status').filter({ hasText: 'There is a new version of this site.' })
  await expect(notice).toHaveCount(0)
  host.later = 60
  await update(page)
  await expect(notice).toBeVisible()
  expect(await build()).toBe(String(host.build))
  await page.getByRole('button', { name: 'Later' }).click()
  await expect(notice).toHaveCount(0)
  await page.reload()
  expect(await build()).toBe(String(host.build + 60))
  await expect(notice).toHaveCount(0)
  // Pages of the build before may still be open: its files are there until another one comes.
  const kept = async () =>
    (await page.evaluate(() => caches.keys())).filter((name) => name.includes('@visited@')).toSorted()
  expect(await kept()).toEqual([0, 60].map((later) => `featherweight-site@visited@${host.build + later}`))
  host.later = 120
  await update(page)
  await expect(notice).toBeVisible()
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect.poll(build).toBe(String(host.build + 120))
  await expect.poll(kept).toEqual([60, 120].map((later) => `featherweight-site@visited@${host.build + later}`))

  host.silent = true
  await page.goto(`${host.address}/en/embed/ratio/`)
  await expect(page.locator('[data-figure=ratio]')).toBeVisible()
})
