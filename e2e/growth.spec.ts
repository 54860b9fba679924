import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from './test'

async function open(page: Page, path = '/en/embed/growth/'): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=growth]')
  await figure.scrollIntoViewIfNeeded()
  return figure
}

test('arrow keys go through the networks in time: AlexNet has 8 layers with weights', async ({ page }) => {
  const figure = await open(page)
  const chart = figure.getByRole('slider', { name: '11 networks by date' })
  await chart.focus()
  await page.keyboard.press('ArrowRight')
  await expect(chart).toHaveAttribute(
    'aria-valuetext',
    /^AlexNet, 2012-12: 8 layers with weights, 61\.0.M parameters, 724.M MACs$/,
  )
  await page.keyboard.press('End')
  await expect(chart).toHaveAttribute('aria-valuetext', /^ShuffleNet, 2017-07: 50 layers/)
})

test('the pointer reads what is under it; the quantity and the axis are kept in the address', async ({ page }) => {
  const figure = await open(page)
  await figure.getByText('Parameters', { exact: true }).first().click()
  await figure.getByRole('switch', { name: 'Log axis' }).uncheck()
  await expect(page).toHaveURL(/growth\.show=parameters&growth\.y=linear/)
  await page.reload()
  await expect(figure.getByRole('radio', { name: 'Parameters' })).toBeChecked()
  // The circles glide to where the address puts them.
  await expect(async () => {
    const box = (await figure.locator('svg g circle').nth(1).boundingBox())!
    await page.mouse.move(box.x + 5, box.y + 5)
    await expect(figure.getByText(/VGG-16, 2014-09: 16 layers with weights, 138.M parameters/)).toBeVisible({
      timeout: 1_000,
    })
  }).toPass()
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(page).not.toHaveURL(/growth\./)
})

test('bad values fall back, the unit of the page holds; in Chinese too; the numbers can be saved', async ({ page }) => {
  const figure = await open(page, '/zh/embed/growth/?growth.show=weight&growth.y=cubic&unit=flops')
  await expect(figure.getByRole('radio', { name: '深度' })).toBeChecked()
  await figure.getByRole('slider', { name: /11 个网络/ }).press('Home')
  await expect(figure.getByText(/AlexNet，2012-12：8 个带权重的层，61\.0.M 个参数，1\.45.G 次浮点运算/)).toBeVisible()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: '保存为 CSV' }).click(),
  ])
  expect(readFileSync((await file.path())!, 'utf8').split('\r\n')).toContain('MobileNet,2017-04,28,4231976,568740352')
})
