import { expect, test } from './test'

test('the table scrolls in its own place at 320 px, its first column stays', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/layers/?unit=flops')
  const figure = page.locator('[data-figure=layers]')
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.getByRole('columnheader', { name: 'FLOPs' })).toHaveCount(1, { timeout: 30_000 })
  const table = figure.getByRole('region', { name: 'Table of layers' })
  const first = figure.locator('[data-layer=conv1] th')
  const before = (await first.boundingBox())!
  await table.evaluate((element) => element.scrollBy(400, 0))
  expect((await first.boundingBox())!.x).toBeCloseTo(before.x, 0)
  await figure.getByText('operation', { exact: true }).tap()
  await expect(figure.getByRole('button', { name: 'Pointwise' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
