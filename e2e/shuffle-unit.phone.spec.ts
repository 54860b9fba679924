import { expect, test } from './test'

test('by touch: from (b) to (c), a part pinned; nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/shuffle-unit/')
  const figure = page.locator('[data-figure=shuffle-unit]')
  await figure.getByText('(c) stride 2').tap()
  await expect(figure.locator('p[role=status]')).toContainText('Unit (c): 4,809,840 MACs')
  await figure.getByRole('button', { name: 'depthwise, s = 2' }).tap()
  await expect(figure.getByText('MACs: 14·14 · 3·3·1·60 = 105,840')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
