import { expect, test } from './test'
import { expectAccessible, watch } from './pages'

test('search opens by keyboard, finds in both languages, and leads there', async ({ page }, info) => {
  const seen = watch(page)
  const index: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/search/')) index.push(request.url())
  })
  await page.goto('/en/convolution/', { waitUntil: 'networkidle' })
  expect(index).toEqual([])
  const dialog = page.getByRole('dialog', { name: 'Search the site' })
  const field = dialog.getByRole('searchbox')
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(field).toBeFocused({ timeout: 1000 })
  }).toPass()
  await field.fill('batch normalization')
  await expect(dialog.getByRole('status')).toHaveText(/pages? found/)
  await expect(dialog.getByRole('link', { name: /Multiply–accumulates/ })).toBeVisible()
  await expectAccessible(page, info)
  await field.fill('MobileNet')
  await expect(dialog.getByRole('heading', { name: 'In Chinese' })).toBeVisible()
  await field.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/[a-z]+\//)
  await expect(dialog).toBeHidden()
  expect(seen.faults).toEqual([])
})

test('search says when there is nothing, and Escape returns to where the reader was', async ({ page }) => {
  await page.goto('/zh/references/')
  const button = page.getByRole('button', { name: '搜索' })
  await button.click()
  const dialog = page.getByRole('dialog', { name: '搜索本站' })
  await dialog.getByRole('searchbox').fill('zqxvkj')
  await expect(dialog.getByRole('status')).toHaveText('没有找到“zqxvkj”。')
  await dialog.getByRole('searchbox').fill('通道混洗')
  await expect(dialog.getByRole('link').first()).toContainText('混洗')
  // The first Escape empties a search field.
  await dialog.getByRole('link').first().focus()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
})
