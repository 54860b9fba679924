import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from './test'

async function open(page: Page, path = '/en/embed/budget/'): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=budget]')
  await figure.scrollIntoViewIfNeeded()
  return figure
}

const announced = (figure: Locator) => figure.locator('p[role=status]')

test('starts with the swap: SqueezeNet is smaller and slower; arrows go down the sizes', async ({ page }) => {
  const figure = await open(page)
  await expect(announced(figure)).toHaveText(
    /^SqueezeNet: 4\.76.MiB, 40\.9.ms\. Smaller than MobileNet and ShuffleNet, yet slower\.$/,
  )
  const chart = figure.getByRole('slider', { name: /Networks by size/ })
  await chart.focus()
  await page.keyboard.press('ArrowDown')
  await expect(chart).toHaveAttribute(
    'aria-valuetext',
    /^ShuffleNet: 7\.12.MiB, 6\.87.ms\. Larger than SqueezeNet, yet faster\.$/,
  )
  await page.keyboard.press('End')
  await expect(announced(figure)).toContainText('Xception: 87.2')
})

test('format and speed change bytes and times, and stay in the address; reset', async ({ page }) => {
  const figure = await open(page)
  await figure.getByText('int8', { exact: true }).click()
  await expect(announced(figure)).toContainText(/1\.19.MiB, 40\.9.ms/)
  await figure.getByRole('slider', { name: 'Speed of the device' }).press('End')
  await expect(announced(figure)).toContainText(/1\.19.MiB, 81\.9.µs/)
  await expect(page).toHaveURL(/budget\.format=int8&budget\.speed=10000/)
  await page.reload()
  await expect(announced(figure)).toContainText(/1\.19.MiB, 81\.9.µs/)
  await figure.getByRole('button', { name: /Snapdragon 820/ }).click()
  await expect(figure.getByText('5.17 GMAC/s', { exact: true })).toBeVisible()
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(page).not.toHaveURL(/budget\./)
})

test('by mouse: a name chooses its network, among all too; the numbers can be saved', async ({ page }) => {
  const figure = await open(page, '/en/embed/budget/?budget.nets=all')
  await figure
    .locator('svg')
    .getByText('AlexNet')
    .first()
    .click({ position: { x: 12, y: 8 } })
  await expect(announced(figure)).toContainText('AlexNet')
  await expect(announced(figure)).toContainText('Larger than')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: 'Save as CSV' }).click(),
  ])
  expect(readFileSync((await file.path())!, 'utf8').split('\r\n')).toContain(
    'MobileNet,4231976,568740352,16927904,28.437',
  )
})

test('bad values fall back; in Chinese too', async ({ page }) => {
  const figure = await open(
    page,
    '/zh/embed/budget/?budget.format=fp8&budget.speed=1e9&budget.nets=none&budget.look=vgg16',
  )
  await expect(announced(figure)).toHaveText(
    /^SqueezeNet：4\.76.MiB，40\.9.ms。比 MobileNet 和 ShuffleNet 小，却更慢。$/,
  )
})
