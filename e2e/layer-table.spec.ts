import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from './test'

/** Opens the page in FLOPs: the server knows MACs only, so that FLOPs in the head say the page has come to life. */
async function open(page: Page, path: string, head: string): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=layers]')
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.getByRole('columnheader', { name: head })).toBeVisible({ timeout: 30_000 })
  return figure
}

const layersIn = (figure: Locator) => figure.locator('tr[data-layer]')

test('sorts by any column, says so, and the address keeps it', async ({ page }) => {
  const figure = await open(page, '/en/embed/layers/?unit=flops', 'FLOPs')
  await expect(figure.locator('> p[role=status]')).toContainText(
    '31 layers: 4,231,976 parameters, 1,137,480,704 FLOPs, 16.1',
  )
  const head = figure.getByRole('columnheader', { name: 'FLOPs' })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await expect(layersIn(figure).first()).toContainText('conv_pw_3')
  await head.getByRole('button').press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await expect(page).toHaveURL(/table\.sort=macs/)
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(layersIn(figure).first()).toContainText('conv1')
  await expect(page).not.toHaveURL(/table\./)
})

test('groups fold, with subtotals; strided layers, the peak and the paper’s misprint are marked', async ({ page }) => {
  const figure = await open(page, '/en/embed/layers/?unit=flops', 'FLOPs')
  await expect(figure.locator('[data-layer=conv_dw_12]')).toContainText('stride 2')
  await expect(figure.locator('[data-layer=conv_dw_13]')).toContainText('stride 1 (see the note)')
  await expect(figure.locator('[data-layer=conv_pw_1]')).toContainText('peak 4.59')
  await expect(figure.getByText(/^Table 1 of the paper prints s2, meant is s1\./)).toBeVisible()
  await figure.getByText('operation', { exact: true }).click()
  const pointwise = figure.getByRole('button', { name: 'Pointwise' })
  await expect(figure.getByRole('row', { name: /^Pointwise 13 layers/ })).toContainText('94.9')
  await pointwise.click()
  await expect(pointwise).toHaveAttribute('aria-expanded', 'false')
  await expect(layersIn(figure)).toHaveCount(31 - 13)
  await expect(page).toHaveURL(/table\.folded=pointwise/)
})

test('another format and statistics change the bytes; the file has every layer; bad values fall back, in Chinese', async ({
  page,
}) => {
  const figure = await open(
    page,
    '/zh/embed/layers/?unit=flops&format=int8&table.bn=on&table.sort=colour&table.group=x',
    '浮点运算',
  )
  await expect(figure.locator('> p[role=status]')).toContainText(
    '31 层：4,253,864 个参数，1,137,480,704 次浮点运算，4.06',
  )
  await expect(layersIn(figure).first()).toContainText('conv1')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: '保存为 CSV' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('mobilenet-layers.csv')
  const lines = readFileSync((await file.path())!, 'utf8')
    .trim()
    .split('\r\n')
  expect(lines).toHaveLength(32)
  expect(lines[1]).toBe('1,conv1,standard,112,112,32,3 × 3 × 3 × 32,2,1,992,10838016,992,551936')
})
