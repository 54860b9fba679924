import { expect, test } from './test'

test('a tap picks an output, and nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/reach/?reach.view=single&reach.kind=grouped')
  const figure = page.locator('[data-figure=reach]')
  const picture = figure.getByRole('slider', { name: /^Grouped: picked output/ })
  await expect(figure.locator('[data-block]')).toHaveCount(1)
  await picture.scrollIntoViewIfNeeded()
  await expect(picture).toHaveAttribute('aria-valuenow', '4')
  const box = (await picture.boundingBox())!
  await picture.tap({ position: { x: box.width - 8, y: box.height - 16 } })
  await expect(figure.locator('p[role=status]')).toHaveText(/^Grouped: output 11 sees 4 of 12 inputs, 33\.3.%\.$/)
  await expect(page).toHaveURL(/reach\.at=11/)
  expect(box.x + box.width).toBeLessThanOrEqual(320)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
