import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from './test'

async function open(page: Page, query = '', locale = 'en'): Promise<Locator> {
  await page.goto(`/${locale}/embed/diagram/${query}`)
  const figure = page.locator('[data-figure=diagram]')
  await figure.scrollIntoViewIfNeeded()
  return figure
}

const announced = (figure: Locator) => figure.locator('p[role=status]')
const drawing = (figure: Locator) => figure.getByRole('slider', { name: /^Diagram of|结构图/ })

test('by mouse: a module, one of its layers, and back; the address keeps the place', async ({ page }) => {
  const figure = await open(page, '?net=squeezenet&set=resolution:227')
  await expect(announced(figure)).toHaveText(
    'SqueezeNet, 227²: 40 layers; 227 × 227 × 3 → 1 × 1 × 1000; 1,248,424 parameters; 832,667,936 MACs.',
  )
  await drawing(figure).getByText('fire2', { exact: true }).hover()
  await expect(announced(figure)).toContainText(/^fire2\/(squeeze1x1|expand[13]x[13]|concat): /)
  await drawing(figure).getByText('fire2', { exact: true }).click()
  await drawing(figure)
    .getByText(/expand3x3/)
    .click()
  await expect(announced(figure)).toHaveText(
    'fire2/expand3x3: standard convolution; kernel 3 × 3; 55 × 55 × 16 → 55 × 55 × 64; receptive field 19 × 19; 9,280 parameters; 27,878,400 MACs, 3.35\u00a0% of the total.',
  )
  await expect(page).toHaveURL(/diagram\.at=fire2\/expand3x3/)
  await page.reload()
  await expect(announced(figure)).toContainText('fire2/expand3x3: standard convolution')
  await figure.getByRole('navigation').getByRole('button', { name: 'fire2' }).click()
  await page.mouse.move(0, 0)
  await expect(announced(figure)).toContainText(
    'fire2: 4 layers; 55 × 55 × 96 → 55 × 55 × 128; 11,920 parameters; 35,622,400 MACs',
  )
  await figure.getByRole('button', { name: 'Next: fire3' }).click()
  await expect(announced(figure)).toContainText('fire3: 4 layers; 55 × 55 × 128 → 55 × 55 × 128; 12,432 parameters')
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(page).not.toHaveURL(/diagram\./)
})

test('by keyboard: layers in order, over to the other branch, in and out', async ({ page }) => {
  const figure = await open(page)
  await drawing(figure).focus()
  await page.keyboard.press('ArrowRight')
  await expect(announced(figure)).toHaveText(
    'conv1: standard convolution; kernel 3 × 3, stride 2; 224 × 224 × 3 → 112 × 112 × 32; receptive field 3 × 3; 928 parameters; 10,838,016 MACs, 1.91\u00a0% of the total.',
  )
  await page.keyboard.press('PageDown')
  await expect(announced(figure)).toContainText(
    'conv_dw_1: depthwise convolution; kernel 3 × 3; 112 × 112 × 32 → 112 × 112 × 32; receptive field 7 × 7; 352 parameters; 3,612,672 MACs',
  )
  await page.keyboard.press('Enter')
  await expect(announced(figure)).toContainText('block1: 2 layers')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(announced(figure)).toContainText(
    'conv_pw_1: pointwise convolution; kernel 1 × 1; 112 × 112 × 32 → 112 × 112 × 64',
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/diagram\.at=conv_pw_1/)
  await page.keyboard.press('Escape')
  await expect(announced(figure)).toContainText('block1: 2 layers')
  await page.keyboard.press('PageDown')
  await expect(announced(figure)).toContainText('block2: 2 layers')
  await page.keyboard.press('Escape')
  await expect(announced(figure)).toContainText('MobileNet: 31 layers')
  await expect(page).not.toHaveURL(/diagram\./)
})

test('the flows of Xception, in Chinese: eight blocks of the middle flow hold 55.6 % of the operations', async ({
  page,
}) => {
  const figure = await open(page, '?net=xception', 'zh')
  await drawing(figure).getByText('中间流').first().click()
  await page.mouse.move(0, 0)
  await expect(announced(figure)).toHaveText(
    '中间流：64 层；19 × 19 × 728 → 19 × 19 × 728；12,911,808 个参数；4,648,547,904 次乘加，占总量 55.6\u00a0%。',
  )
  await expect(page).toHaveURL(/diagram\.at=middle\+flow/)
  await figure.getByRole('slider', { name: '在整个网络中的位置' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(announced(figure)).toContainText('出口流：')
  await drawing(figure).getByText('block13', { exact: true }).click()
  await drawing(figure).getByText('sepconv2', { exact: true }).click()
  await page.mouse.move(0, 0)
  await expect(announced(figure)).toContainText(
    `block13_sepconv2：2 层；19 × 19 × 728 → 19 × 19 × 1024；${(6_552 + 745_472 + 2_048).toLocaleString('en')} 个参数`,
  )
})

test('a bad address shows the whole; a layer that a knob removes gives way to its block', async ({ page }) => {
  const figure = await open(page, '?net=squeezenet&diagram.at=%3Cscript%3E')
  await expect(announced(figure)).toContainText('SqueezeNet: 40 layers')
  await page.goto('/en/embed/diagram/?net=squeezenet&set=bypass:simple&diagram.at=fire3/add')
  await expect(announced(figure)).toContainText('fire3/add: addition; 54 × 54 × 128 + 54 × 54 × 128 → 54 × 54 × 128')
  await page.goto('/en/embed/diagram/?net=squeezenet&diagram.at=fire3/add')
  await expect(announced(figure)).toContainText('fire3: 4 layers')
})

test('the drawing can be saved, and stands as nested lists too', async ({ page }) => {
  const figure = await open(page, '?net=densenet121&unit=flops')
  await expect(announced(figure)).toContainText('5,668,323,328 FLOPs')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: 'Save as SVG' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('densenet121-diagram.svg')
  const svg = readFileSync((await file.path())!, 'utf8')
  expect(svg).not.toContain('var(')
  expect(svg).toContain('transition2')
  await figure.getByText('The same as text').click()
  const layer = figure
    .getByRole('listitem')
    .filter({ hasText: /^block4\/layer16\/conv2: standard convolution 3 × 3; 7 × 7 × 128 → 7 × 7 × 32$/ })
  await expect(layer).toBeVisible()
})
