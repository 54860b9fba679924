import { expect, test } from './test'

test('a tap moves the point, and nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/ratio/')
  const figure = page.locator('[data-figure=ratio]')
  const plot = figure.getByRole('slider', { name: /Drag the point/ })
  await plot.scrollIntoViewIfNeeded()
  await expect(plot).toHaveAttribute('aria-valuenow', '3')
  const box = (await plot.boundingBox())!
  await plot.tap({ position: { x: box.width - 80, y: 100 } })
  await expect(async () => expect(Number(await plot.getAttribute('aria-valuenow'))).toBeGreaterThan(500)).toPass()
  await expect(figure.locator('p[role=status]')).toContainText(/2 to \d+ channels/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
