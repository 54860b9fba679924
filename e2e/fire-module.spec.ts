import { expect, test, type Locator, type Page } from './test'

async function open(page: Page, path = '/en/embed/fire-module/'): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=fire-module]')
  await figure.scrollIntoViewIfNeeded()
  // Once the page is alive, the diagram is no longer as wide as the server drew it.
  return figure
}

const announced = (figure: Locator) => figure.locator('p[role=status]')

test('starts with fire2: 11,920 parameters against 110,720', async ({ page }) => {
  const figure = await open(page)
  await expect(announced(figure)).toHaveText(
    'Fire module: 11,920 parameters, 34,338,816 MACs. One 3×3 convolution: 110,720 parameters. The module has 9.3× fewer.',
  )
})

test('by mouse: fire9 of the network, kept in the address, and back', async ({ page }) => {
  const figure = await open(page)
  await figure.getByText('fire9', { exact: true }).click()
  await expect(announced(figure)).toContainText('197,184 parameters')
  await expect(page).toHaveURL(/fire\.m=512/)
  await page.reload()
  await expect(announced(figure)).toContainText('197,184 parameters')
  await expect(figure.getByRole('radio', { name: 'fire9' })).toBeChecked()
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(announced(figure)).toContainText('11,920 parameters')
  await expect(page).not.toHaveURL(/fire\./)
})

test('by keyboard: a wider squeeze belongs to no module any more', async ({ page }) => {
  const figure = await open(page)
  await figure.getByRole('slider', { name: /Squeeze/ }).focus()
  await page.keyboard.press('ArrowRight')
  // 97·20 + 21·64 + (9·20 + 1)·64
  await expect(announced(figure)).toContainText('14,868 parameters')
  await expect(figure.getByRole('radio', { name: 'own' })).toBeChecked()
  await page.keyboard.press('End')
  await expect(figure.getByText('s₁ = 192 is not below e₁ + e₃ = 128: nothing is squeezed.')).toBeVisible()
})

test('a simple bypass only where it can be added; a complex one costs', async ({ page }) => {
  const figure = await open(page)
  await expect(figure.getByRole('radio', { name: 'Simple' })).toBeDisabled()
  await expect(figure.getByText('M must equal e₁ + e₃: 96 ≠ 128')).toBeVisible()
  await figure.getByText('fire3', { exact: true }).click()
  await figure.getByText('Simple', { exact: true }).click()
  await expect(figure.getByRole('radio', { name: 'Simple' })).toBeChecked()
  await expect(announced(figure)).toContainText('12,432 parameters')
  await figure.getByText('Complex', { exact: true }).click()
  await expect(announced(figure)).toContainText('28,944 parameters')
})

test('a part says how its numbers come about: pointed at in the diagram, or pinned by keyboard', async ({ page }) => {
  const figure = await open(page)
  const numbers = figure.getByText('Parameters: 3·3·16·64 + 64 = 9,280')
  const picture = figure.getByRole('img')
  await picture.scrollIntoViewIfNeeded()
  await picture.locator('[data-kind=standard] path').hover()
  await expect(numbers).toBeVisible()
  await page.mouse.move(0, 0)
  await expect(numbers).toBeHidden()
  const row = figure.getByRole('button', { name: 'expand 3×3' })
  await row.focus()
  await page.keyboard.press('Enter')
  await expect(numbers).toBeVisible()
  await expect(figure.getByText('MACs: 54·54 · 3·3·16·64 = 26,873,856')).toBeVisible()
  await expect(row).toHaveAttribute('aria-pressed', 'true')
})

test('a bad address falls back, a good one is taken; in Chinese too', async ({ page }) => {
  const figure = await open(page, '/zh/embed/fire-module/?fire.s=0&fire.e1=9999&fire.m=128&fire.bypass=around')
  await expect(announced(figure)).toHaveText(
    'Fire 模块：12,432 个参数，35,831,808 次乘加。一个 3×3 卷积：147,584 个参数。模块的参数量为卷积的 1/11.9。',
  )
})
