import { expect, test } from './test'

test('a tap changes the bits; nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/deep-compression/')
  const figure = page.locator('[data-figure=deep-compression]')
  await figure.scrollIntoViewIfNeeded()
  await figure.getByText('8 bits', { exact: true }).tap()
  await expect(figure.locator('p[role=status]')).toContainText('363 times in all')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
