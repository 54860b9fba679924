import { expect, test } from './test'

test('by touch at 320 px: nothing scrolls sideways at any question, a tap pins a mark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  for (const of of ['alpha', 'rho', 'separable', 'shuffle', 'bypass', 'squeeze', 'activation']) {
    await page.goto(`/en/embed/evidence/?evidence.of=${of}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), of).toBeLessThanOrEqual(320)
  }
  await page.goto('/zh/embed/evidence/?evidence.of=bypass')
  const figure = page.locator('[data-figure=evidence]')
  const plot = figure.getByRole('slider')
  await plot.scrollIntoViewIfNeeded()
  const name = figure.locator('svg text', { hasText: /^复杂$/ }).last()
  const [box, at] = [(await plot.boundingBox())!, (await name.boundingBox())!]
  await plot.tap({ position: { x: at.x - box.x - 6, y: at.y - box.y + at.height / 2 } })
  await expect(figure.locator('p[role=status]')).toHaveText(/^复杂：top-1 58\.8 %；/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
