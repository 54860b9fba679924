import { expect, test } from './test'

test('a tap opens a term at the foot of the screen, a tap elsewhere closes it', async ({ page }) => {
  await page.goto('/zh/introduction/')
  const term = page.getByRole('button', { name: '卷积核', exact: true })
  const meaning = page.locator('#define-kernel')
  await term.tap()
  await expect(meaning).toBeVisible()
  const screen = page.viewportSize()!
  const box = (await meaning.boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(screen.width)
  await page.touchscreen.tap(20, 100)
  await expect(meaning).toBeHidden()
})

test('the contents stand behind a disclosure', async ({ page }) => {
  await page.goto('/en/introduction/')
  const contents = page.getByRole('navigation', { name: 'On this page' })
  await expect(contents.getByRole('link', { name: 'Questions' })).toBeHidden()
  await contents.getByText('On this page').tap()
  await contents.getByRole('link', { name: 'Questions' }).tap()
  await expect(page).toHaveURL('/en/introduction/#questions')
  await expect(page.getByRole('heading', { name: 'Questions' })).toBeInViewport()
})

test('search by touch', async ({ page }) => {
  await page.goto('/zh/')
  await page.getByRole('button', { name: '搜索' }).tap()
  const dialog = page.getByRole('dialog', { name: '搜索本站' })
  await dialog.getByRole('searchbox').fill('分组卷积')
  const first = dialog.getByRole('link').first()
  await expect(first).toContainText('分组')
  await first.tap()
  await expect(page).toHaveURL(/\/zh\/[a-z]+\//)
  await expect(dialog).toBeHidden()
})
