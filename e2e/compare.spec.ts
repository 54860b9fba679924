import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from './test'

const PAGE = '/en/embed/compare/'

async function open(page: Page, path = PAGE): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=compare]')
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.locator('svg').first()).toBeVisible()
  return figure
}

const announced = (figure: Locator) => figure.locator('p[role=status]')

test('the four, against SqueezeNet; then against MobileNet, added, changed and removed by keyboard', async ({
  page,
}) => {
  const figure = await open(page)
  await expect(announced(figure)).toContainText(
    'B: MobileNet against A: SqueezeNet: MACs 1.4× fewer, parameters 3.4× more.',
  )
  await figure.getByRole('radio', { name: 'Compare with this: A: SqueezeNet' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(announced(figure)).toContainText(
    'A: SqueezeNet against B: MobileNet: MACs 1.4× more, parameters 3.4× fewer.',
  )
  await figure.getByRole('combobox', { name: 'Add a network' }).selectOption('MobileNet')
  await figure.getByRole('button', { name: 'Settings of E: MobileNet' }).press('Enter')
  await figure
    .getByRole('region', { name: 'Settings of E: MobileNet' })
    .getByRole('radio', { name: '0.5', exact: true })
    .press('Space')
  // The paper's Table 6: 569 and 149 million mult-adds.
  await expect(announced(figure)).toContainText('E: MobileNet, α 0.5 against B: MobileNet: MACs 3.8× fewer')
  await figure.getByRole('button', { name: 'Remove A: SqueezeNet' }).press('Enter')
  await expect(announced(figure)).toContainText('D: MobileNet, α 0.5 against A: MobileNet: MACs 3.8× fewer')
  await expect(page).toHaveURL(/compare=mobilenet;shufflenet;xception;mobilenet,alpha:0\.5/)
  await page.reload()
  await expect(announced(figure)).toContainText('D: MobileNet, α 0.5 against A: MobileNet')
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(page).not.toHaveURL(/compare[=.]/)
})

test('two at least, six at most, an impossible setting keeps its place', async ({ page }) => {
  const figure = await open(page, `${PAGE}?compare=mobilenet;shufflenet,conv1:25`)
  await expect(figure.getByRole('alert')).toContainText('B: ShuffleNet cannot be built.')
  await expect(figure.getByRole('button', { name: /^Remove/ })).toHaveCount(0)
  for (const title of ['Xception', 'VGG-16', 'AlexNet', 'ResNet-50'])
    await figure.getByRole('combobox', { name: 'Add a network' }).selectOption(title)
  await expect(figure.getByRole('combobox')).toHaveCount(0)
  await expect(figure.getByText('Six at most')).toBeVisible()
})

test('shares and FLOPs; the file has the numbers; published accuracies name their tables', async ({ page }) => {
  const figure = await open(page, `${PAGE}?compare=mobilenet;vgg16`)
  await figure.getByRole('radio', { name: 'FLOPs' }).check({ force: true })
  await expect(figure.locator('svg').getByText(/^1\.14.G/)).toBeVisible()
  await figure.getByRole('radio', { name: 'shares' }).check({ force: true })
  await expect(figure.locator('svg').getByText('Pointwise 94.9 %')).toBeVisible()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: 'Save as CSV' }).click(),
  ])
  const lines = readFileSync((await file.path())!, 'utf8').split('\r\n')
  expect(lines[1]).toContain('MobileNet,568740352,4231976,')
  await figure.getByText('The same as text').click()
  await expect(
    figure.getByRole('link', { name: '70.6 % as “1.0 MobileNet-224” in MobileNet, Table 6' }),
  ).toHaveAttribute('href', /1704\.04861/)
})

test('a bad address falls back; in Chinese', async ({ page }) => {
  const figure = await open(page, '/zh/embed/compare/?compare=mobilenet&compare.to=9&compare.bars=x')
  await expect(announced(figure)).toContainText(
    'B: MobileNet 与 A: SqueezeNet 相比：乘加运算少到 1/1.4，参数量多到 3.4 倍。',
  )
})
