import { expect, test, type Locator, type Page } from './test'

async function open(page: Page, path = '/en/embed/shuffle-unit/'): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=shuffle-unit]')
  await figure.scrollIntoViewIfNeeded()
  // Once the page is alive, the diagram is no longer as wide as the server drew it.
  return figure
}

const announced = (figure: Locator) => figure.locator('p[role=status]')

test('starts with (b): 7,949,760 MACs, and the paper’s formulas with their numbers', async ({ page }) => {
  const figure = await open(page)
  await expect(announced(figure)).toHaveText(
    'Unit (b): 7,949,760 MACs. One 3×3 convolution of the same size: 406,425,600 MACs. The unit has 51.1× fewer.',
  )
  for (const formula of [
    '28·28·(2·240·60 + 9·60²) = 47,980,800',
    '28·28·(2·240·60 + 9·60²/3) = 31,046,400',
    '28·28·(2·240·60 + 9·60) = 23,002,560',
    '28·28·(2·240·60/3 + 9·60) = 7,949,760',
  ]) {
    await expect(figure.getByText(formula, { exact: true })).toBeVisible()
  }
})

test('by mouse: (a), (b), (c) turn into each other; the shuffle comes and the pool', async ({ page }) => {
  const figure = await open(page)
  const ribbons = (kind: string) => figure.getByRole('img').locator(`[data-kind=${kind}]`)
  await figure.getByText('(a) bottleneck').click()
  await expect(announced(figure)).toContainText('Unit (a): 23,002,560 MACs')
  await expect(ribbons('shuffle')).toHaveCount(0)
  await expect(ribbons('pointwise')).toHaveCount(2)
  await figure.getByText('(c) stride 2').click()
  // 784·240·60/3 + 196·(9·60 + 60·240/3), against 196·9·240·480
  await expect(announced(figure)).toContainText(
    'Unit (c): 4,809,840 MACs. One 3×3 convolution of the same size: 203,212,800 MACs.',
  )
  await expect(ribbons('pool')).toHaveCount(1)
  await expect(ribbons('shuffle')).toHaveCount(1)
  await expect(figure.getByRole('img')).toHaveAccessibleName(/14 × 14 × 480/)
  await expect(page).toHaveURL(/unit\.kind=c/)
  await page.reload()
  await expect(announced(figure)).toContainText('Unit (c)')
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(announced(figure)).toContainText('Unit (b)')
  await expect(page).not.toHaveURL(/unit\./)
})

test('by keyboard: g steps over its possible values only, and it is said why', async ({ page }) => {
  const figure = await open(page)
  await expect(figure.getByText('Not g = 8: g must divide c = 240 and m = 60.')).toBeVisible()
  const groups = figure.getByRole('slider', { name: 'Groups g' })
  await groups.focus()
  await page.keyboard.press('End')
  await expect(groups).toHaveAttribute('aria-valuetext', '4')
  // 784·(2·240·60/4 + 9·60)
  await expect(announced(figure)).toContainText('6,068,160 MACs')
  await figure.getByText('(a) bottleneck').click()
  await expect(groups).toBeDisabled()
  await expect(figure.getByText('The unit (a) has no groups.')).toBeVisible()
})

test('a bad address falls back, groups that do not divide step down; in Chinese too', async ({ page }) => {
  const figure = await open(page, '/zh/embed/shuffle-unit/?unit.kind=d&unit.g=8&unit.side=0')
  await expect(announced(figure)).toContainText('单元 (b)：6,068,160 次乘加')
})
