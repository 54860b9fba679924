import { expect, test } from './test'

test('a tap reads a bar, and nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/chart/')
  const figure = page.locator('[data-figure=chart]')
  await figure.scrollIntoViewIfNeeded()
  const bars = figure.getByRole('slider', { name: /^28 layers with weights/ })
  await bars.scrollIntoViewIfNeeded()
  await bars.tap({ position: { x: 56, y: 100 } })
  await expect(figure.getByText(/^conv1 · Standard convolution · 112 × 112 × 32/)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
