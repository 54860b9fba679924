import { expectAccessible } from './pages'
import { expect, test } from './test'

test('by touch: add, set, move and remove a stage; nothing scrolls sideways at 320 px', async ({ page }, info) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/builder/?builder.design=1;64;10;conv:16,s2;separable:32')
  const figure = page.locator('[data-figure=builder]')
  const stages = figure.locator('[data-stage] [aria-expanded]')
  await figure.getByRole('group', { name: 'Add a stage at the end' }).getByRole('button', { name: 'ShuffleNet unit' }).tap()
  await expect(stages).toHaveCount(3)
  await figure.getByText('Channel shuffle', { exact: true }).first().tap()
  await expect(page).toHaveURL(/unit:\d+,g\d,noshuffle/)
  await figure.getByRole('button', { name: 'Move up: Stage 3: ShuffleNet unit' }).tap()
  await expect(stages.nth(1)).toContainText('2 · ShuffleNet unit')
  await figure.getByRole('button', { name: 'Remove: Stage 1: Convolution' }).tap()
  await expect(stages).toHaveCount(2)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectAccessible(page, info, { within: '[data-figure=builder]' })
})
