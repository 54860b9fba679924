import { expect, test } from './test'

test('a tap near a network names it; nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/growth/')
  const figure = page.locator('[data-figure=growth]')
  await figure.scrollIntoViewIfNeeded()
  await figure.locator('svg g circle').first().tap()
  await expect(figure.getByText(/AlexNet, 2012-12: 8 layers/)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
