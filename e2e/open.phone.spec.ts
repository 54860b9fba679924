import { expect, test, type Page } from './test'

interface Point {
  readonly x: number
  readonly y: number
}

/** A finger that goes from one point to another, as the device would report it. */
async function swipe(page: Page, from: Point, to: Point): Promise<void> {
  const device = await page.context().newCDPSession(page)
  const at = (share: number) => [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]
  await device.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= 10; step++) await device.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 10) })
  await device.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await device.detach()
}

for (const slug of ['ratio', 'multipliers', 'chart']) {
  test(`${slug}: a finger across the chart reads or sets it, a finger upwards scrolls the page`, async ({ page }) => {
    await page.goto(`/en/embed/${slug}/`)
    const plot = page.locator('figure [role=slider]').first()
    await plot.scrollIntoViewIfNeeded()
    const scrolled = () => page.evaluate(() => window.scrollY)
    const { x, y, width, height } = (await plot.boundingBox())!
    const middle = y + height / 2
    const before = await plot.getAttribute('aria-valuetext')
    const place = await scrolled()
    await swipe(page, { x: x + width * 0.4, y: middle }, { x: x + width * 0.8, y: middle })
    await expect.poll(() => plot.getAttribute('aria-valuetext')).not.toBe(before)
    expect(await scrolled()).toBe(place)
    const far = place > 150 ? 150 : -150
    await swipe(page, { x: x + width / 2, y: middle }, { x: x + width / 2, y: middle + far })
    await expect.poll(async () => Math.abs((await scrolled()) - place)).toBeGreaterThan(50)
  })
}
