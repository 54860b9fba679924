import { expect, test, type Locator, type Page } from './test'

async function open(page: Page, path = '/en/embed/multipliers/'): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=multipliers]')
  await figure.scrollIntoViewIfNeeded()
  return figure
}

const announced = (figure: Locator) => figure.locator('> p[role=status]')

test('by keyboard: off the published setting no accuracy is shown, and one press leads back to one', async ({
  page,
}) => {
  const figure = await open(page)
  await expect(announced(figure)).toHaveText(
    /^MobileNet: 568,740,352 MACs, 4,231,976 parameters; the published setting\. top-1 accuracy 70\.6.%$/,
  )
  const alpha = figure.getByRole('slider', { name: /^Width multiplier α/ })
  await alpha.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(announced(figure)).toContainText('MobileNet, α 0.99: ')
  await expect(announced(figure)).toContainText('No published accuracy.')
  await expect(page).toHaveURL(/set=alpha:0\.99/)
  await figure.getByRole('button', { name: 'Take the nearest published setting: the published network' }).click()
  await expect(announced(figure)).toContainText(/top-1 accuracy 70\.6/)
  await expect(page).not.toHaveURL(/set=/)
})

test('by mouse: the point snaps to a published α; the law and its reasons stand beside the count; the address keeps it', async ({
  page,
}) => {
  const figure = await open(page)
  const alpha = figure.getByRole('slider', { name: /^Width multiplier α/ })
  await alpha.scrollIntoViewIfNeeded()
  const box = (await alpha.boundingBox())!
  // The axis runs from 0.1 to 1.5, 52 pixels from the left and 12 from the right.
  const at = (value: number) => box.x + 52 + ((value - 0.1) / 1.4) * (box.width - 64)
  await page.mouse.move(at(1), box.y + 150)
  await page.mouse.down()
  await page.mouse.move(at(0.8), box.y + 150, { steps: 3 })
  await page.mouse.move(at(0.505), box.y + 150, { steps: 3 })
  await page.mouse.up()
  await expect(announced(figure)).toHaveText(
    /^MobileNet, α 0\.5: 149,497,088 MACs, 1,331,592 parameters; 0\.263 × the published setting\. top-1 accuracy 63\.7.%$/,
  )
  await expect(alpha).toHaveAttribute('aria-valuetext', /α²: 142.M \(counted 5\.1.% more\)/)
  await expect(figure.getByText('Depthwise +4.35')).toBeVisible()
  await expect(page).toHaveURL(/set=alpha:0\.5/)
  await page.reload()
  await expect(announced(figure)).toContainText('α 0.5', { timeout: 30_000 })
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(announced(figure)).toContainText('the published setting.')
  await expect(page).not.toHaveURL(/set=/)
})

test('what fits in 330 million MACs: α = 0.75, and a button takes it', async ({ page }) => {
  const figure = await open(page)
  await figure.getByRole('textbox', { name: 'Budget in M MACs' }).fill('330')
  await expect(
    figure.getByText(/^The largest that fits: α 0\.75, with 325.M MACs and 9\.86.MiB of weights\./),
  ).toBeVisible()
  await figure.getByRole('button', { name: 'Take it' }).click()
  await expect(announced(figure)).toContainText('MobileNet, α 0.75: 325,400,448 MACs')
  await expect(figure.getByRole('button', { name: 'Taken' })).toBeDisabled()
  await expect(page).toHaveURL(/mult\.fit=330/)
})

test('ShuffleNet’s groups: widths, costs and the paper’s errors; in Chinese, with a bad address', async ({ page }) => {
  const figure = await open(
    page,
    '/zh/embed/multipliers/?net=shufflenet&set=groups:5,scale:0.5&mult.fit=abc&mult.y=none&unit=flops',
  )
  await expect(announced(figure)).toContainText('ShuffleNet，0.5×：75,179,712 次浮点运算')
  await expect(announced(figure)).toContainText('top-1 错误率 43.2')
  await figure.getByRole('button', { name: '组数 g：8' }).click()
  await expect(announced(figure)).toContainText('ShuffleNet，g 8，0.5×：80,939,520 次浮点运算，1,011,448 个参数')
  await expect(figure.getByRole('row', { name: /组数 g：8/ })).toContainText('192 – 384 – 768')
})
