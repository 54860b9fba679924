import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from './test'

async function open(page: Page, path = '/en/embed/chart/'): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=chart]')
  await figure.scrollIntoViewIfNeeded()
  return figure
}

test('by keyboard and mouse: a layer says its costs, their shares and how they compare with the published setting', async ({
  page,
}) => {
  const figure = await open(page, '/en/embed/chart/?set=alpha:0.5')
  const bars = figure.getByRole('slider', { name: /^28 layers with weights/ })
  await bars.focus()
  await page.keyboard.press('End')
  await expect(bars).toHaveAttribute(
    'aria-valuetext',
    /^fc · Fully connected · 1 × 1 × 1000 · Parameters 513,000 \(38\.5.%\) · MACs 512,000/,
  )
  await expect(page).toHaveURL(/chart\.layer=fc/)
  await page.keyboard.press('ArrowLeft')
  await expect(bars).toHaveAttribute('aria-valuetext', /^conv_pw_13.*MACs: 0\.250 × the published setting$/)
  await bars.hover({ position: { x: 56, y: 100 } })
  await expect(figure.getByText(/^conv1 · Standard convolution/)).toBeVisible()
  await figure.getByText('logarithmic', { exact: true }).click()
  await expect(page).toHaveURL(/chart\.y=log/)
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(page).not.toHaveURL(/chart\./)
})

test('shares beside the paper’s Table 2 at its setting only, with its misprint named', async ({ page }) => {
  const figure = await open(page)
  await expect(figure.locator('> p[role=status]')).toHaveText(
    /^Pointwise: 94\.9.% of all MACs, 74\.5.% of all parameters\.$/,
  )
  await expect(figure.getByText('1.19 %*')).toBeVisible()
  await expect(figure.getByText(/Printed is 1\.19 %, meant is 1\.91 %/)).toBeVisible()
  await page.goto('/en/embed/chart/?set=alpha:0.75')
  await expect(figure.locator('> p[role=status]')).toContainText('93.3', { timeout: 30_000 })
  await expect(figure.getByText('1.19 %*')).toHaveCount(0)
})

test('both drawings can be saved; bad values fall back, in Chinese', async ({ page }) => {
  const figure = await open(
    page,
    '/zh/embed/chart/?net=squeezenet&set=bypass:complex&chart.y=cubic&chart.layer=nowhere',
  )
  const save = async (name: string, place: number) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      figure.getByRole('button', { name }).nth(place).click(),
    ])
    return { name: file.suggestedFilename(), text: readFileSync((await file.path())!, 'utf8') }
  }
  await expect(figure.getByRole('slider', { name: /^共 30 个带权重的层/ })).toBeVisible({ timeout: 30_000 })
  const svg = await save('保存为 SVG', 1)
  expect(svg.name).toBe('squeezenet-operations.svg')
  expect(svg.text).not.toContain('var(')
  const csv = await save('保存为 CSV', 0)
  expect(csv.name).toBe('squeezenet-layer-costs.csv')
  // 1 × 1, 96 to 128 channels: 12,288 weights and 128 biases, which the published network does not have.
  expect(csv.text.split('\r\n')).toContain(`fire2/bypass1x1,pointwise,12416,${12288 * 54 * 54},,`)
})
