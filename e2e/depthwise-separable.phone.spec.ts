import { expect, test } from './test'

test('by touch: another pair, no padding; nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/depthwise-separable/')
  const figure = page.locator('[data-figure=depthwise-separable]')
  await expect(figure.getByRole('img').first()).not.toHaveAttribute('width', '352')
  await figure.getByText('13', { exact: true }).tap()
  // 49·(9·1024 + 1024·1024) and 49·9·1024·1024
  await expect(figure.locator('p[role=status]')).toContainText(
    'Separable: 51,831,808 MACs. Standard: 462,422,016 MACs.',
  )
  await figure.getByText('Pad the border').tap()
  // The map shrinks to 5 × 5: 25·(9·1024 + 1024·1024)
  await expect(figure.locator('p[role=status]')).toContainText('Separable: 26,444,800 MACs.')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
