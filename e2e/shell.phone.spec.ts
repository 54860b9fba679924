import { expect, test } from './test'

test('on a phone the pages, the language and the theme stand in a menu', async ({ page }) => {
  await page.goto('/en/')
  const menu = page.getByRole('button', { name: 'Menu' })
  await expect(page.getByRole('link', { name: 'Run', exact: true })).toBeHidden()
  await menu.tap()
  await expect(menu).toHaveAttribute('aria-expanded', 'true')
  await page.getByRole('link', { name: 'Run', exact: true }).tap()
  await expect(page).toHaveURL('/en/run/')
  await expect(menu).toHaveAttribute('aria-expanded', 'false')
  await menu.tap()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveAttribute('aria-expanded', 'false')
})

test('a tap on a bar of the front page says which layer it is', async ({ page }) => {
  await page.goto('/en/')
  const row = page.getByRole('slider', { name: /^MobileNet/ })
  await row.scrollIntoViewIfNeeded()
  const box = (await row.boundingBox())!
  await page.touchscreen.tap(box.x + 4, box.y + box.height - 8)
  await expect(page.getByText('conv1 · Standard convolution · 112 × 112 × 32 · 928 parameters')).toBeVisible()
})
