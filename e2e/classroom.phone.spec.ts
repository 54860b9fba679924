import { expectAccessible } from './pages'
import { expect, test } from './test'

test('a lesson on a phone: the task, the figure, nothing wider than the screen', async ({ page }, info) => {
  await page.goto('/zh/embed/ratio/?ratio.n=3&lesson=1&lesson.lock=kernel,inputs,side&lesson.task=还能省多少？')
  await expect(page.getByText('还能省多少？')).toBeVisible()
  await expect(page.getByRole('slider', { name: /输入通道/ })).toBeDisabled()
  // Nor is there another way to set what is locked.
  await expect(page.getByRole('button', { name: /MobileNet 的一层/ })).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(412)
  await expectAccessible(page, info)
})

test('a chapter’s presentation is stepped by touch, its buttons on the screen however long the caption', async ({
  page,
}) => {
  await page.goto('/zh/present/mobilenet/?step=10')
  await expect(page.locator('nav [role=status]')).toContainText('第 10 步')
  await page.getByRole('button', { name: '下一步' }).tap()
  await expect(page.locator('nav [role=status]')).toContainText('第 11 步')
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBeLessThanOrEqual(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(412)
})
