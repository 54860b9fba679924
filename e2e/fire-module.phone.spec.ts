import { expect, test } from './test'

test('by touch: tap a module, pin a part; nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/fire-module/')
  const figure = page.locator('[data-figure=fire-module]')
  await figure.getByText('fire6', { exact: true }).tap()
  await expect(figure.locator('p[role=status]')).toContainText('104,880 parameters')
  const picture = figure.getByRole('img')
  await picture.scrollIntoViewIfNeeded()
  await picture.locator('[data-kind=standard] path').tap()
  await expect(figure.getByText('Parameters: 3·3·48·192 + 192 = 83,136')).toBeVisible()
  await figure.getByRole('button', { name: 'squeeze 1×1' }).tap()
  await expect(figure.getByText('Parameters: 1·1·256·48 + 48 = 12,336')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
