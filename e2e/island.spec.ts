import { expect, test, type Page } from '@playwright/test'

/*
 * Figures of a chapter come to life when they are needed. These tests load the page as a reader does, without the wait
 * of `./test`, which asks for every figure.
 */
const island = (page: Page, id: string) => page.locator('[data-island]', { has: page.locator(`#${id}`) })

test('a figure out of sight is the server’s picture; it lives when it is scrolled to, and when a setting changes what it shows', async ({
  page,
}) => {
  await page.goto('/en/mobilenet/')
  await expect(island(page, 'reach')).toHaveAttribute('data-island', 'served')
  await expect(page.locator('#reach').getByRole('heading')).toHaveCount(1)
  await page.locator('#reach').scrollIntoViewIfNeeded()
  await expect(island(page, 'reach')).toHaveAttribute('data-island', 'live')
  await expect(island(page, 'multipliers')).toHaveAttribute('data-island', 'served')

  await page.goto('/en/mobilenet/?mobilenet.alpha=0.5')
  await expect(page.locator('[data-island=served]')).toHaveCount(0)
})

test('a click on the picture is not lost, nor is the focus in it', async ({ page }) => {
  await page.goto('/en/mobilenet/')
  const picture = page.locator('[data-island=served] #ratio')
  await expect(picture).toBeAttached()
  await picture.locator('summary').evaluate((summary: HTMLElement) => {
    summary.focus({ preventScroll: true })
    summary.click()
  })
  await expect(island(page, 'ratio')).toHaveAttribute('data-island', 'live')
  await expect(page.locator('#ratio details')).toHaveAttribute('open', '')
  await expect(page.locator('#ratio summary')).toBeFocused()
})

test('the first figure lives with its page; the others are pictures without text fields, which browsers would want to fill in', async ({
  page,
}) => {
  await page.goto('/en/shufflenet/')
  await expect(page.locator('#reach button').first()).toBeVisible()
  const states = await page
    .locator('[data-island]')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.island))
  expect(states[0]).toBe('live')
  expect(states.slice(2)).toContain('served')

  const fields = page.locator('[data-island=served] input[inputmode=decimal]')
  await expect(page.locator('[data-island=served] :is(select, textarea, input[type=text])')).toHaveCount(0)
  await expect(fields).not.toHaveCount(0)
  const id = await fields.last().evaluate((field) => field.closest('[data-island] > *')!.id)
  await page.locator(`#${id}`).scrollIntoViewIfNeeded()
  await expect(page.locator(`#${id} input[type=text][inputmode=decimal]`).first()).toBeVisible()
})

test('what is below the first figure is laid out when the page has started, and is then as tall as ever', async ({
  page,
}) => {
  const height = () => page.locator('article').evaluate((article) => article.getBoundingClientRect().height)
  // At a place that the address names, a page is laid out whole.
  await page.goto('/en/mobilenet/#mobilenet')
  await expect(page.locator('html')).not.toHaveAttribute('data-starting')
  const whole = await height()

  await page.goto('about:blank')
  await page.goto('/en/mobilenet/', { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-starting')
  await expect(page.locator('html')).not.toHaveAttribute('data-starting', '', { timeout: 30_000 })
  // Figures that have come to life meanwhile may differ from their pictures by a line.
  expect(Math.abs((await height()) - whole)).toBeLessThan(whole / 200)
})

test('the code of figures out of sight is asked for when the page has started', async ({ page }) => {
  await page.goto('/en/xception/')
  expect(await page.locator('link[rel=later]').count()).toBeGreaterThan(3)
  await expect(page.locator('link[rel=later]')).toHaveCount(0)
  await expect(page.locator('link[rel=prefetch][as=script]')).not.toHaveCount(0)
})

test('a figure whose code does not arrive stays its picture and says so; the page lives on', async ({ page }) => {
  await page.goto('/en/mobilenet/')
  await page.route('**/_next/static/chunks/*.js', (route) => route.abort('internetdisconnected'))
  await page.locator('#depthwise-separable').scrollIntoViewIfNeeded()
  const message = page.getByRole('alert').filter({ hasText: 'could not be started' })
  await expect(message.first()).toBeVisible()
  await expect(
    page.locator('[data-island=broken] #depthwise-separable').getByRole('heading', { level: 3 }),
  ).toHaveCount(1)
  await expect(page.locator('#convolution-stage').getByRole('button').first()).toBeEnabled()

  await page.unroute('**/_next/static/chunks/*.js')
  await message.first().getByRole('button', { name: 'Load the page again' }).click()
  await expect(island(page, 'depthwise-separable')).toHaveAttribute('data-island', 'live')
})
