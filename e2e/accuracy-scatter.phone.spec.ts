import { expect, test } from './test'

test('by touch at 320 px: only what is chosen has a name, nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/accuracy/')
  const figure = page.locator('[data-figure=accuracy]')
  const plot = figure.getByRole('slider')
  await plot.scrollIntoViewIfNeeded()
  await expect(figure.locator('svg text', { hasText: /Net|ception/ })).toHaveText(['MobileNet'])
  const { width, height } = (await plot.boundingBox())!
  // The dearest point of all stands in the upper right corner.
  await plot.tap({ position: { x: width - 20, y: height * 0.28 } })
  await expect(figure.locator('p[role=status]')).toContainText(/^(VGG-16|ResNet-152)/)
  await expect(figure.locator('svg text', { hasText: /Net|ception|VGG/ })).toHaveCount(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
