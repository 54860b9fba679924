import { expect, test } from './test'

test('tables scroll in their own box at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/tables/?table=squeezenet/2')
  const figure = page.locator('[data-figure=tables]')
  await figure.scrollIntoViewIfNeeded()
  await figure.getByRole('button', { name: 'Next table' }).tap()
  await expect(figure.locator('p[role=status]')).toContainText('SqueezeNet, Table 3')
  const box = figure.getByRole('region', { name: /^Table: / })
  expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
