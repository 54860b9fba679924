import { expect, test, type Locator } from './test'

/** Brings it to the middle, away from what sticks to the edges of the screen. */
async function tap(target: Locator) {
  await target.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await target.tap()
}

test('a tap opens a module, pins a layer and lets it go, and nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/diagram/?net=inceptionv3')
  const figure = page.locator('[data-figure=diagram]')
  const drawing = figure.getByRole('slider', { name: /^Diagram of/ })
  const announced = figure.locator('p[role=status]')
  await drawing.scrollIntoViewIfNeeded()
  await tap(drawing.getByText('inception C').first())
  await expect(announced).toContainText('inception C: 26 layers')
  await tap(drawing.getByText('mixed10', { exact: true }))
  await expect(announced).toContainText('mixed10: 13 layers; 8 × 8 × 2048 → 8 × 8 × 2048')
  const card = drawing.getByText('1×3', { exact: true }).first()
  await tap(card)
  await expect(announced).toContainText('standard convolution; kernel 1 × 3; 8 × 8 × 384 → 8 × 8 × 384')
  await expect(page).toHaveURL(/diagram\.at=mixed10/)
  await tap(card)
  await expect(announced).toContainText('mixed10: 13 layers')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
