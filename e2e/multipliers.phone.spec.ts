import { expect, test } from './test'

test('a tap sets the resolution, and nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/multipliers/')
  const figure = page.locator('[data-figure=multipliers]')
  const side = figure.getByRole('slider', { name: /^Input side/ })
  await side.scrollIntoViewIfNeeded()
  await side.tap({ position: { x: 60, y: 150 } })
  await expect(side).toHaveAttribute('aria-valuenow', '96')
  await expect(figure.locator('> p[role=status]')).toContainText('MobileNet, 96²')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
