import { expect, test, type Locator, type Page } from './test'

async function open(page: Page, path = '/en/embed/depthwise-separable/'): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=depthwise-separable]')
  await figure.scrollIntoViewIfNeeded()
  // Once the page is alive, the diagram is no longer as wide as the server drew it.
  await expect(figure.getByRole('img').first()).not.toHaveAttribute('width', '352')
  return figure
}

const announced = (figure: Locator) => figure.locator('p[role=status]')

test('starts with the first pair of MobileNet: 29,302,784 of 231,211,008 MACs', async ({ page }) => {
  const figure = await open(page)
  await expect(announced(figure)).toHaveText(
    'Separable: 29,302,784 MACs. Standard: 231,211,008 MACs. That is 12.7\u00a0%.',
  )
  await expect(figure.getByText('64 kernels of 3×3×32')).toBeVisible()
  await expect(figure.getByText('32 kernels of 3×3', { exact: true })).toBeVisible()
  await expect(figure.getByText('64 kernels of 1×1×32')).toBeVisible()
})

test('by mouse: the worked example, 162 + 54 = 216 of 486, kept in the address, and back', async ({ page }) => {
  const figure = await open(page)
  await figure.getByText('5×5×2 → 3', { exact: true }).click()
  await expect(announced(figure)).toContainText('Separable: 216 MACs. Standard: 486 MACs. That is 44.4')
  await expect(figure.getByText('162 + 54')).toBeVisible()
  await expect(page).toHaveURL(/sep\.pad=valid/)
  await page.reload()
  await expect(announced(figure)).toContainText('216 MACs')
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(announced(figure)).toContainText('29,302,784 MACs')
  await expect(page).not.toHaveURL(/sep\./)
})

test('by keyboard: wider kernels make the standard convolution dearer; a stride quarters both', async ({ page }) => {
  const figure = await open(page)
  await figure.getByRole('slider', { name: /^Kernel/ }).focus()
  await page.keyboard.press('ArrowRight')
  // 112²·(25·32 + 32·64) and 112²·25·32·64; 1/64 + 1/25
  await expect(announced(figure)).toHaveText(
    'Separable: 35,725,312 MACs. Standard: 642,252,800 MACs. That is 5.56\u00a0%.',
  )
  await figure.getByRole('slider', { name: 'Stride' }).focus()
  await page.keyboard.press('End')
  await expect(announced(figure)).toContainText('Standard: 160,563,200 MACs. That is 5.56')
})

test('a kernel wider than the map has a place only on a padded border', async ({ page }) => {
  const figure = await open(page, '/en/embed/depthwise-separable/?sep.k=7&sep.f=5&sep.pad=valid')
  const pad = figure.getByRole('switch', { name: 'Pad the border' })
  await expect(pad).toBeChecked()
  await expect(pad).toBeDisabled()
})

test('a bad address falls back, a good one is taken; in Chinese too', async ({ page }) => {
  const figure = await open(page, '/zh/embed/depthwise-separable/?sep.k=0&sep.n=128&sep.stride=x')
  await expect(announced(figure)).toContainText('可分离卷积：54,992,896 次乘加。标准卷积：462,422,016 次乘加。')
})
