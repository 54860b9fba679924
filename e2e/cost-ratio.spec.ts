import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from './test'

const PAGE = '/en/embed/ratio/'

async function open(page: Page, path = PAGE): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=ratio]')
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.getByRole('math')).toBeVisible()
  return figure
}

const announced = (figure: Locator) => figure.locator('p[role=status]')

test('starts with the worked example: 216 of 486 MACs, 2.25 times fewer', async ({ page }) => {
  const figure = await open(page)
  await expect(announced(figure)).toHaveText(
    '3 × 3 kernel, 2 to 3 channels, 3 × 3 map: 216 of 486 MACs, ratio 0.444, 2.25 times fewer MACs.',
  )
})

test('by keyboard: N steps along its stops, and the address keeps what is shown', async ({ page }) => {
  const figure = await open(page)
  const point = figure.getByRole('slider', { name: /Drag the point/ })
  await point.focus()
  await page.keyboard.press('ArrowRight')
  await expect(announced(figure)).toContainText('2 to 4 channels, 3 × 3 map: 234 of 648 MACs, ratio 0.361')
  await page.keyboard.press('End')
  await expect(point).toHaveAttribute('aria-valuenow', '1024')
  await expect(page).toHaveURL(/ratio\.n=1024/)
  await page.reload()
  await expect(announced(figure)).toContainText('2 to 1024 channels')
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(page).not.toHaveURL(/ratio\./)
})

test('M and D_F cancel: their sliders change the totals, not the ratio', async ({ page }) => {
  const figure = await open(page)
  await figure.getByLabel(/^Input channels/).focus()
  await page.keyboard.press('End')
  await expect(announced(figure)).toContainText('1024 to 3 channels, 3 × 3 map: 110,592 of 248,832 MACs, ratio 0.444')
  await figure.getByLabel(/^Map side/).focus()
  await page.keyboard.press('Home')
  await expect(announced(figure)).toContainText('1 × 1 map: 12,288 of 27,648 MACs, ratio 0.444')
})

test('by mouse: the point follows along the curve, a name chooses its curve', async ({ page }) => {
  const figure = await open(page)
  const plot = figure.getByRole('slider', { name: /Drag the point/ })
  await plot.scrollIntoViewIfNeeded()
  const box = (await plot.boundingBox())!
  await page.mouse.move(box.x + 150, box.y + 200)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 120, box.y + 260, { steps: 4 })
  await page.mouse.up()
  expect(Number(await plot.getAttribute('aria-valuenow'))).toBeGreaterThan(500)
  await plot.getByText('1×1: 1').click()
  await expect(announced(figure)).toContainText('times more MACs: nothing gained')
})

test('the MobileNet layer of the paper: 8.84 times fewer', async ({ page }) => {
  const figure = await open(page)
  await figure.getByRole('button', { name: /Show.*A MobileNet layer/ }).click()
  await expect(announced(figure)).toContainText('52,283,392 of 462,422,016 MACs, ratio 0.113, 8.84 times fewer')
})

test('a bad address falls back, a good one is taken; in Chinese too', async ({ page }) => {
  const figure = await open(page, '/zh/embed/ratio/?ratio.k=4&ratio.n=abc&ratio.m=512')
  await expect(announced(figure)).toHaveText(
    '3 × 3 卷积核，512 到 3 通道，3 × 3 输出图：124,416 次乘加变为 55,296 次，比值 0.444，乘加运算减少到 1/2.25。',
  )
})

test('the chart can be saved: an SVG with real colours, a PNG of twice its size, a CSV with the numbers', async ({
  page,
}) => {
  const figure = await open(page)
  const save = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name }).click()])
    const bytes = readFileSync((await file.path())!)
    return { name: file.suggestedFilename(), bytes, text: bytes.toString('utf8') }
  }
  const svg = await save('Save as SVG')
  expect(svg.name).toBe('cost-ratio-m2-f3.svg')
  expect(svg.text).toContain('xmlns="http://www.w3.org/2000/svg"')
  expect(svg.text).not.toContain('var(')
  const png = await save('Save as PNG')
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  const width = Number(/^<\?xml[^>]*>\s*<svg[^>]* width="([\d.]+)"/.exec(svg.text)![1])
  expect(png.bytes.readUInt32BE(16)).toBe(2 * width)
  const csv = await save('Save as CSV')
  expect(csv.text.split('\r\n')).toContain('3,2,3,3,486,216,0.4444444444444444')
})
