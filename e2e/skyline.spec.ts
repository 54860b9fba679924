import { expect, test } from './test'

test('arrow keys walk along a network’s layers and read out their costs', async ({ page }) => {
  await page.goto('/en/')
  const row = page.getByRole('slider', { name: /^ShuffleNet/ })
  await row.focus()
  await page.keyboard.press('End')
  await expect(row).toHaveAttribute('aria-valuetext', /^fc · Fully connected · 1 × 1 × 1000 · 961,000 parameters/)
  await page.keyboard.press('Home')
  await expect(row).toHaveAttribute('aria-valuetext', /^conv1 · Standard convolution · 112 × 112 × 24 · 696 parameters/)
})

test('the totals are the published ones', async ({ page }) => {
  await page.goto('/en/')
  for (const total of ['1,248,424', '4,231,976', '1,865,728', '22,855,952'])
    await expect(page.getByText(total)).toBeVisible()
})

test('choosing what the height shows changes the bars', async ({ page }) => {
  await page.goto('/en/')
  const bar = page
    .getByRole('slider', { name: /^MobileNet/ })
    .locator('rect:nth-child(2)')
    .last()
  const before = await bar.getAttribute('style')
  await page.getByText('Parameters', { exact: true }).click()
  expect(await bar.getAttribute('style')).not.toBe(before)
})
