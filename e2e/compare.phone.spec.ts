import { expect, test } from './test'

test('by touch at 320 px: another network to compare with, nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/compare/?compare=mobilenet;shufflenet,groups:8,scale:0.5')
  const figure = page.locator('[data-figure=compare]')
  await expect(figure.locator('svg').first()).toBeVisible()
  await figure.getByRole('radio', { name: 'Compare with this: B: ShuffleNet' }).tap()
  await expect(figure.locator('p[role=status]')).toContainText(
    /A: MobileNet against B: ShuffleNet, g 8, 0\.5×: MACs \d+× more/,
  )
  await figure.getByRole('button', { name: 'Settings of B: ShuffleNet' }).tap()
  await expect(figure.getByRole('region', { name: 'Settings of B: ShuffleNet' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
