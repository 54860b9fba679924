import { expect, test } from './test'

test('a tap on a name chooses its network; nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/budget/')
  const figure = page.locator('[data-figure=budget]')
  await figure.scrollIntoViewIfNeeded()
  await figure.locator('svg').getByText('Xception').first().tap()
  await expect(figure.locator('p[role=status]')).toContainText('Xception: 87.2')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
