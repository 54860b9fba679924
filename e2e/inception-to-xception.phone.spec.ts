import { expect, test } from './test'

test('taps go through the steps; no sideways scrolling at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/xception-module/')
  const figure = page.locator('[data-figure=xception-module]')
  const status = figure.locator('p.visually-hidden[role=status]')
  for (const step of ['2. Simplified', '3. Segments', '4. Extreme', '1. Inception V3']) {
    await figure.getByText(step, { exact: true }).tap()
    await expect(status).toContainText(step)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
  await figure.locator('[data-kind=standard]').first().tap()
  await expect(figure.getByText('Weights: 3 · 3·3·6·6 = 324')).toBeVisible()
})
