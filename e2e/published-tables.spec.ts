import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from './test'

async function open(page: Page, path = '/en/embed/tables/'): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=tables]')
  await figure.scrollIntoViewIfNeeded()
  return figure
}

const announced = (figure: Locator) => figure.locator('p[role=status]')

test('starts with Table 8 of the MobileNet paper; the misprint of Table 2 is marked at its number', async ({
  page,
}) => {
  const figure = await open(page)
  await expect(announced(figure)).toHaveText('MobileNet beside popular networks. MobileNet, Table 8, 3 rows.')
  await expect(figure.getByRole('link', { name: 'Source: MobileNet, Table 8' })).toHaveAttribute(
    'href',
    'https://arxiv.org/abs/1704.04861',
  )
  await figure.getByRole('combobox', { name: 'Table' }).selectOption('mobilenet/2')
  await expect(figure.getByRole('row', { name: /^3 × 3 convolution/ })).toContainText('1.19 ✗1')
  await expect(figure.getByRole('listitem').filter({ hasText: 'Meant: 1.91 %' })).toBeVisible()
  await expect(page).toHaveURL(/table=mobilenet\/2/)
  await page.reload()
  await expect(announced(figure)).toContainText('MobileNet, Table 2')
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(page).not.toHaveURL(/table=/)
})

test('by keyboard from table to table; the numbers can be saved, printed and computed apart', async ({ page }) => {
  const figure = await open(page)
  await figure.getByRole('button', { name: 'Next table' }).press('Enter')
  await expect(announced(figure)).toContainText('MobileNet, Table 9')
  await figure.getByRole('button', { name: 'Previous table' }).press('Enter')
  await expect(announced(figure)).toContainText('MobileNet, Table 8')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: 'Save as CSV' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('table-mobilenet-8.csv')
  expect(readFileSync((await file.path())!, 'utf8').split('\r\n')).toContain('1.0-224,70.6,569,568.7,4.2,4.21')
})

test('a bad address falls back, a good one is taken; in Chinese too', async ({ page }) => {
  const figure = await open(page, '/zh/embed/tables/?table=mobilenet/77')
  await expect(announced(figure)).toHaveText('MobileNet 与常用网络对比。MobileNet，表 8，共 3 行。')
  await page.goto('/zh/embed/tables/?table=shufflenet/5')
  await expect(announced(figure)).toHaveText('ShuffleNet 与 MobileNet 对比。ShuffleNet，表 5，共 10 行。')
})
