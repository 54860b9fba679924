import { expect, test } from './test'

test('a tap chooses the library; long lines scroll in their own box at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/code/')
  const figure = page.locator('[data-figure=code]')
  const panel = figure.getByRole('tabpanel')
  await expect(panel).toContainText('trainable parameters', { timeout: 30_000 })
  await figure.getByRole('tab', { name: 'TensorFlow.js' }).tap()
  await expect(panel).toContainText('export function build(tf)')
  expect(await panel.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
