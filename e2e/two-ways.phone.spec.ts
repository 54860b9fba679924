import { expect, test } from './test'

test('a tap pins a pair in both pictures; nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/two-ways/')
  const figure = page.locator('[data-figure=two-ways-out]')
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.locator('svg[width="720"]')).toHaveCount(0, { timeout: 30_000 })
  await figure.locator('fieldset').getByText('Squeeze first').tap()
  await expect(figure.locator('p[role=status]')).toContainText('Squeeze first: 160 weights, 640 B')
  const pairs = figure.getByRole('slider', { name: /^Pairs/ }).first()
  await pairs.tap({ position: { x: 44, y: 60 } })
  await expect(figure.getByText(/^Input 1 to output 1: \d of 9 weights kept\.$/)).toBeVisible()
  await expect(
    figure.getByText('Input 1 to output 1: by way of both squeezed channels: 2 weights, then 18.'),
  ).toBeVisible()
  await pairs.tap({ position: { x: 44, y: 60 } })
  await expect(figure.getByText(/^Point at a block/)).toHaveCount(2)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
