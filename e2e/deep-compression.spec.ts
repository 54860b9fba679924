import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from './test'

async function open(page: Page, path = '/en/embed/deep-compression/'): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=deep-compression]')
  await figure.scrollIntoViewIfNeeded()
  return figure
}

const announced = (figure: Locator) => figure.locator('p[role=status]')

test('510 is 50 by design and 10.2 by compression; 8 bits give 363', async ({ page }) => {
  const figure = await open(page)
  await expect(announced(figure)).toHaveText(
    'Design 50 times, compression 10.2 times: 510 times in all, from 240 MB to 0.47 MB.',
  )
  await figure.getByText('8 bits', { exact: true }).click()
  await expect(announced(figure)).toHaveText(
    'Design 50 times, compression 7.26 times: 363 times in all, from 240 MB to 0.66 MB.',
  )
  await figure.getByRole('switch', { name: 'Log axis' }).uncheck()
  await expect(page).toHaveURL(/deep\.bits=8&deep\.axis=linear/)
  await expect(figure.getByText('times smaller than AlexNet')).toHaveCount(0)
  await page.reload()
  await expect(announced(figure)).toContainText('363 times in all')
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(page).not.toHaveURL(/deep\./)
})

test('the slide rule, by keyboard: 100 × 100 = 10000; the paper’s lengths come back', async ({ page }) => {
  const figure = await open(page)
  await expect(figure.getByText('50 × 10.2 = 510')).toBeVisible()
  await figure.getByRole('slider', { name: 'First length' }).press('End')
  await figure.getByRole('slider', { name: 'Second length' }).press('End')
  await expect(figure.getByText('100 × 100 = 10000')).toBeVisible()
  await figure.getByRole('button', { name: 'design 50×, compression 10.2×' }).click()
  await expect(figure.getByText('50 × 10.2 = 510')).toBeVisible()
})

test('bad values fall back; in Chinese too; the numbers can be saved', async ({ page }) => {
  const figure = await open(page, '/zh/embed/deep-compression/?deep.bits=4&deep.axis=cubic&deep.a=0&deep.b=1e9')
  await expect(announced(figure)).toHaveText('结构设计 50 倍，压缩 10.2 倍：总共 510 倍，从 240 MB 到 0.47 MB。')
  await expect(figure.getByText('50 × 10.2 = 510')).toBeVisible()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: '保存为 CSV' }).click(),
  ])
  expect(readFileSync((await file.path())!, 'utf8').split('\r\n')).toContain('squeezenet,32,4.8,50,57.5,80.3,4993696')
})
