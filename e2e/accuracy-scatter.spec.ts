import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from './test'

const PAGE = '/en/embed/accuracy/'

async function open(page: Page, path = PAGE): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=accuracy]')
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.getByRole('slider')).toBeVisible()
  return figure
}

const announced = (figure: Locator) => figure.locator('p[role=status]')

test('starts at MobileNet with all its tables; by keyboard to the most accurate and the dearest', async ({ page }) => {
  const figure = await open(page)
  await expect(announced(figure)).toHaveText(
    /^MobileNet: 70\.6 % top-1, 569.M MACs, 4\.23.M parameters\. MobileNet, Table 4;/,
  )
  await expect(figure.getByRole('link', { name: 'ShuffleNet, Table 5' })).toHaveAttribute('href', /1707\.01083/)
  await expect(figure.getByText('top-1 error 29.4 %: accuracy 70.6 %; complexity (FLOPs) 569 M').first()).toBeVisible()
  const plot = figure.getByRole('slider')
  await plot.press('End')
  await expect(announced(figure)).toContainText(/^VGG-16: 71\.5 %.*15\.5.G MACs, 138.M parameters/)
  for (let times = 0; times < 8; times++) await plot.press('ArrowUp')
  await expect(announced(figure)).toContainText(/^ResNet-152: 77\.0 %/)
  await expect(page).toHaveURL(/accuracy\.at=/)
  await page.reload()
  await expect(announced(figure)).not.toContainText(/^MobileNet:/)
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(announced(figure)).toContainText(/^MobileNet: 70\.6/)
  await expect(page).not.toHaveURL(/accuracy\./)
})

test('by mouse: a mark is chosen, nothing beside marks', async ({ page }) => {
  const figure = await open(page)
  const vgg = figure.locator('svg text', { hasText: /^VGG-16$/ }).last()
  const box = (await vgg.boundingBox())!
  await page.mouse.click(box.x + box.width + 9, box.y + box.height / 2)
  await expect(announced(figure)).toContainText(/^VGG-16/)
  const plot = (await figure.getByRole('slider').boundingBox())!
  await page.mouse.click(plot.x + plot.width - 40, plot.y + plot.height - 60)
  await expect(announced(figure)).toHaveText('')
  await expect(figure.getByText('Point at a mark, tap it, or use the arrow keys.')).toBeVisible()
})

test('sources can be left out, one family brought out, and the file has what is shown', async ({ page }) => {
  const figure = await open(page)
  await figure.getByText('Sources: 19 of 19 tables').click()
  await figure.getByRole('button', { name: 'The four papers only' }).click()
  await figure.getByRole('checkbox', { name: /^Table 1: ImageNet/ }).uncheck()
  await expect(figure.getByText('Sources: 13 of 19 tables')).toBeVisible()
  await figure.getByRole('radio', { name: 'Parameters' }).check({ force: true })
  await figure.getByRole('radio', { name: 'ShuffleNet' }).check({ force: true })
  await expect(page).toHaveURL(/accuracy\.x=parameters/)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: 'Save as CSV' }).click(),
  ])
  const text = readFileSync((await file.path())!, 'utf8')
  expect(text).toContain('MobileNet,MobileNet,MobileNet,70.6,568740352,4231976,')
  expect(text).not.toContain('Xception,')
})

test('a bad address falls back; FLOPs and Chinese', async ({ page }) => {
  const figure = await open(
    page,
    '/zh/embed/accuracy/?accuracy.x=price&accuracy.hide=nothing&accuracy.family=7&unit=flops&accuracy.at=xception/1/xception',
  )
  await expect(announced(figure)).toHaveText(
    /^Xception：top-1 79\.0 %，16\.7.G 次浮点运算，22\.9.M 个参数。Xception，表 1。$/,
  )
})
