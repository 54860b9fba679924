import { finger } from './finger'
import { expect, test } from './test'

for (const slug of ['ratio', 'multipliers', 'chart']) {
  test(`${slug}: a finger across the chart reads or sets it, a finger upwards scrolls the page`, async ({ page }) => {
    await page.goto(`/en/embed/${slug}/`)
    const plot = page.locator('figure [role=slider]').first()
    await plot.scrollIntoViewIfNeeded()
    const { swipe } = await finger(page)
    const scrolled = () => page.evaluate(() => window.scrollY)
    const { x, y, width, height } = (await plot.boundingBox())!
    const middle = y + height / 2
    const before = await plot.getAttribute('aria-valuetext')
    const place = await scrolled()
    await swipe({ x: x + width * 0.4, y: middle }, { x: x + width * 0.8, y: middle })
    await expect.poll(() => plot.getAttribute('aria-valuetext')).not.toBe(before)
    expect(await scrolled()).toBe(place)
    const far = place > 150 ? 150 : -150
    await swipe({ x: x + width / 2, y: middle }, { x: x + width / 2, y: middle + far })
    await expect.poll(async () => Math.abs((await scrolled()) - place)).toBeGreaterThan(50)
  })
}
