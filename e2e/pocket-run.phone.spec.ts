import { expect, test } from './test'

test('by touch: a picture, a class, a cell, a finger’s stroke; nothing scrolls sideways at 320 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/pocket-run/')
  const figure = page.locator('[data-figure=pocket-run]')
  const answered = () => expect(figure.locator('[data-network][aria-busy=false]')).toHaveCount(4, { timeout: 30_000 })
  await answered()
  await figure
    .locator('label', { has: page.getByRole('radio', { name: /^Test picture .*: Coat$/ }) })
    .first()
    .tap()
  await expect(figure.locator('[data-done]')).toContainText('Labeled: Coat.')
  await answered()
  const looks = figure.getByRole('region', { name: 'Where it looks' })
  await looks.locator('label', { has: page.getByRole('radio', { name: /^Bag, score/ }) }).tap()
  const map = looks.getByRole('slider', { name: /^Map of Bag/ })
  await map.tap({ position: { x: 20, y: 20 } })
  await expect(map).toHaveAttribute('aria-valuetext', /^Row 1, column 1: /)
  await figure.locator('label', { hasText: /^Draw$/ }).tap()
  await figure.getByRole('button', { name: 'Clear' }).tap()
  await figure.getByRole('slider', { name: /^Drawing pad/ }).tap()
  await answered()
  await expect(figure.locator('[data-done]')).toContainText('Light on dark')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
