import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from './test'

async function open(page: Page, path = '/en/embed/two-ways/'): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=two-ways-out]')
  await figure.scrollIntoViewIfNeeded()
  // Laid out for its own width: the page has come to life.
  await expect(figure.locator('svg[width="720"]')).toHaveCount(0, { timeout: 30_000 })
  return figure
}

const announced = (figure: Locator) => figure.locator('p[role=status]')
const lane = (figure: Locator, name: string) => figure.getByRole('region', { name })

test('starts with 173 of 576 weights in 5 bits beside 72 + 64 weights, and both together', async ({ page }) => {
  const figure = await open(page)
  await expect(announced(figure)).toHaveText(
    'Compressed: 173 weights of 5 bits, 189 B. Separable: 136 weights, 544 B. Both: 51 B.',
  )
  await expect(lane(figure, 'Compress')).toContainText(
    '109 B of values + 72 B for their places (one bit each) + 8 B for the levels = 189 B, 12.2 times smaller',
  )
  await expect(lane(figure, 'Design')).toContainText('K²·M + M·N = 3²·8 + 8·8 = 72 + 64 = 136')
  await expect(lane(figure, 'Design')).toContainText('14·14·136 = 26,656 MACs, 4.24 times fewer')
})

test('equally many weights: half of them kept, or two groups; the address keeps it, reset forgets it', async ({
  page,
}) => {
  const figure = await open(page)
  await figure.getByLabel('Weights kept').press('ArrowRight')
  await figure.getByLabel('Bits for each weight').press('End')
  await lane(figure, 'Design').getByText('2 groups', { exact: true }).click()
  await expect(announced(figure)).toHaveText(
    'Compressed: 288 weights of 32 bits, 1,224 B. 2 groups: 288 weights, 1,152 B. Both: 612 B.',
  )
  await expect(lane(figure, 'Compress')).toContainText('14·14·576 = 112,896 MACs, as before')
  await expect(lane(figure, 'Design')).toContainText('14·14·288 = 56,448 MACs, 2 times fewer')
  await expect(page).toHaveURL(/ways\.keep=50&ways\.bits=32&ways\.design=grouped-2/)
  await page.reload()
  await expect(announced(figure)).toContainText('1,224 B')
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(page).not.toHaveURL(/ways\./)
})

test('pointing at a block says what joins its channels, in both pictures', async ({ page }) => {
  const figure = await open(page)
  const [compress, design] = [lane(figure, 'Compress'), lane(figure, 'Design')]
  await compress
    .getByRole('slider', { name: /^Pairs/ })
    .hover({ position: { x: 38 + 3 * 38 + 10, y: 54 + 6 * 38 + 10 } })
  await expect(compress.getByText(/^Input 7 to output 4: \d of 9 weights kept\.$/)).toBeVisible()
  await expect(
    design.getByText('Input 7 to output 4: 9 weights that all outputs share, then 1 of its own.'),
  ).toBeVisible()
  await page.mouse.move(0, 0)
  await expect(design.getByText(/^Point at a block/)).toBeVisible()
})

test('by keyboard: arrows go from pair to pair, Escape lets go', async ({ page }) => {
  const figure = await open(page, '/en/embed/two-ways/?ways.design=grouped-4')
  const pairs = lane(figure, 'Design').getByRole('slider', { name: /^Pairs/ })
  await pairs.press('ArrowRight')
  await expect(pairs).toHaveAttribute('aria-valuetext', 'Input 1 to output 1: same group, 9 weights of its own.')
  await pairs.press('ArrowRight')
  await pairs.press('ArrowRight')
  await expect(pairs).toHaveAttribute('aria-valuetext', 'Input 1 to output 3: different groups, nothing joins them.')
  await pairs.press('Escape')
  await expect(pairs).toHaveAttribute('aria-valuetext', /^Point at a block/)
})

test('bad values fall back; in Chinese too; drawings and counts can be saved', async ({ page }) => {
  const figure = await open(page, '/zh/embed/two-ways/?ways.keep=33&ways.bits=7&ways.design=dense')
  await expect(announced(figure)).toHaveText(
    '压缩：173 个权重，每个 5 位，189 B。深度可分离：136 个权重，544 B。两者一起：51 B。',
  )
  const save = async (part: string, name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      lane(figure, part).getByRole('button', { name }).click(),
    ])
    return { name: file.suggestedFilename(), text: readFileSync((await file.path())!, 'utf8') }
  }
  const svg = await save('压缩', '保存为 SVG')
  expect(svg.name).toBe('two-ways-compress-30-5bit.svg')
  expect(svg.text).not.toContain('var(')
  expect((await save('压缩', '保存为 CSV')).text.split('\r\n')).toContain(
    '50,32,288,1152,72,0,1224,1.8823529411764706,112896',
  )
  expect((await save('设计', '保存为 CSV')).text.split('\r\n')).toContain('grouped-2,288,1152,56448,2')
})

test('in its chapter it stands below the heading, with an anchor of its own', async ({ page }) => {
  await page.goto('/en/introduction/')
  await expect(page.locator('[id=two-ways]')).toHaveCount(1)
  await expect(page.locator('#two-ways-out')).toHaveCount(1)
})
