import { expect, test, type Locator, type Page } from './test'

const PAGE = '/en/embed/timeline/'

async function open(page: Page, path = PAGE): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=timeline]')
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.getByRole('slider')).toBeVisible()
  return figure
}

const announced = (figure: Locator) => figure.locator('p[role=status]')

test('by keyboard from ShuffleNet, which cites all three others, to AlexNet; the address keeps it', async ({
  page,
}) => {
  const figure = await open(page)
  await expect(announced(figure)).toHaveText(
    'ShuffleNet, July 2017. Cites AlexNet, ResNet, SqueezeNet, Xception, ResNeXt, MobileNet.',
  )
  await expect(figure.getByText('July 2017 · CVPR 2018')).toBeVisible()
  const plot = figure.getByRole('slider')
  await plot.press('ArrowUp')
  await expect(announced(figure)).toContainText('MobileNet, April 2017.')
  await expect(figure.getByText('April 2017 · report on arXiv only')).toBeVisible()
  await plot.press('Home')
  await expect(announced(figure)).toHaveText('AlexNet, December 2012. Cited by SqueezeNet, ShuffleNet.')
  await expect(page).toHaveURL(/timeline\.at=alexnet/)
  await page.reload()
  await expect(announced(figure)).toContainText('AlexNet')
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(page).not.toHaveURL(/timeline\./)
})

test('by mouse: a row, then along a citation; the table has the same', async ({ page }) => {
  const figure = await open(page, `${PAGE}?timeline.at=nothing`)
  await figure.locator('svg').getByText('Xception', { exact: true }).click()
  await expect(announced(figure)).toContainText('Xception, October 2016. Cites Inception-V3, ResNet, MobileNet.')
  await figure.getByRole('button', { name: 'Inception-V3' }).click()
  await expect(announced(figure)).toContainText('Inception-V3, December 2015.')
  await figure.getByText('The same as text').click()
  await expect(
    figure.getByRole('row', {
      name: /^SqueezeNet February 2016 DeepScale, UC Berkeley, Stanford report on arXiv only/,
    }),
  ).toBeVisible()
})

test('in Chinese', async ({ page }) => {
  const figure = await open(page, '/zh/embed/timeline/?timeline.at=squeezenet')
  await expect(announced(figure)).toHaveText(
    'SqueezeNet，2016 年 2 月。引用 AlexNet、VGG、GoogLeNet、ResNet。被 MobileNet、ShuffleNet 引用。',
  )
})
