import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from './test'

const PAGE = '/en/embed/evidence/'
const VERDICT = /^(agrees|disagrees|close|missing)$/

async function open(page: Page, path = PAGE): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=evidence]')
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.getByRole('slider')).toBeVisible()
  return figure
}

const announced = (figure: Locator) => figure.locator('p[role=status]')
const choose = (figure: Locator, name: string) =>
  figure.getByRole('radio', { name, exact: true }).check({ force: true })

test('every question has a verdict for every claim, and the numbers of one lie behind it', async ({ page }) => {
  const figure = await open(page)
  await expect(announced(figure)).toHaveText(
    /^Accuracy falls with every step of α\. (Agrees|Does not agree|Too close to tell|Undecided, one run each)\.$/,
  )
  const claims: Readonly<Record<string, number>> = {
    'MobileNet’s α': 1,
    'MobileNet’s ρ': 1,
    'Separable or full': 2,
    'Groups and shuffle': 3,
    'SqueezeNet’s bypass': 2,
    'Squeeze ratio': 1,
    'Xception’s parts': 2,
  }
  for (const [name, count] of Object.entries(claims)) {
    await choose(figure, name)
    await expect(figure.locator('[data-claim]')).toHaveCount(count)
    for (const claim of await figure.locator('[data-claim]').all())
      await expect(claim).toHaveAttribute('data-verdict', VERDICT)
  }
  await expect(figure.getByText('For this the paper prints curves and no numbers.', { exact: false })).toBeVisible()
  await expect(figure.getByRole('link', { name: 'Xception, Figure 10' })).toHaveAttribute('href', /1610\.02357/)
  await expect(page).toHaveURL(/evidence\.of=activation/)
})

test('by keyboard to the dearest of the paper, kept over a reload, gone with reset', async ({ page }) => {
  const figure = await open(page)
  const plot = figure.getByRole('slider')
  await plot.press('End')
  await expect(announced(figure)).toHaveText(
    /^α 1: 70\.6 % top-1; 569.M MACs, 4\.23.M parameters\. MobileNet, Table 6\.$/,
  )
  await plot.press('ArrowLeft')
  await expect(announced(figure)).toHaveText(/^α 0\.75: 68\.4 %/)
  await choose(figure, 'Parameters')
  // The address follows a moment later.
  await expect(page).toHaveURL(/evidence\.x=parameters/)
  await page.reload()
  await expect(announced(figure)).toHaveText(/^α 0\.75: 68\.4 %/)
  await plot.press('Home')
  await expect(announced(figure)).toContainText(
    /^α 0\.25: \d\d\.\d\d %, (one run, so no spread|mean of \d runs from [\d.]+ to [\d.]+ %);/,
  )
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(page).not.toHaveURL(/evidence\./)
  await expect(announced(figure)).toHaveText(/^Accuracy falls/)
})

test('a mouse looks in passing and pins by a click', async ({ page }) => {
  const figure = await open(page)
  const box = (await figure
    .locator('svg text', { hasText: /^α 0\.25$/ })
    .last()
    .boundingBox())!
  const hint = figure.getByText('Point at a mark, tap it, or use the arrow keys.')
  await expect(hint).toBeVisible()
  await page.mouse.move(box.x - 6, box.y + box.height / 2)
  await expect(hint).toHaveCount(0)
  await expect(page).not.toHaveURL(/evidence\.at/)
  await page.mouse.down()
  await page.mouse.up()
  await expect(page).toHaveURL(/evidence\.at=mobilenet%2F6%2F0\.25-224|evidence\.at=mobilenet\/6\/0\.25-224/)
  await expect(announced(figure)).toContainText('α 0.25: 50.6 % top-1')
})

test('files: every run and every printed accuracy of the question; the drawing', async ({ page }) => {
  const figure = await open(page, `${PAGE}?evidence.of=shuffle`)
  const save = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name }).click()])
    return { name: file.suggestedFilename(), text: readFileSync((await file.path())!, 'utf8') }
  }
  const csv = await save('Save as CSV')
  expect(csv.name).toBe('evidence-shuffle-macs.csv')
  expect(csv.text).toContain('"ShuffleNet, Table 3",g 8 (without shuffle),,,62.4,top-1,')
  const svg = await save('Save as SVG')
  expect(svg.text).toContain('The paper: ImageNet')
  expect(svg.text).not.toContain('var(')
  await figure.getByText('The same as text').click()
  await expect(figure.getByRole('row', { name: /Pocket SqueezeNet.*seed 0: 79\.51/ })).toBeVisible()
})

test('a bad address falls back; FLOPs and Chinese', async ({ page }) => {
  const figure = await open(
    page,
    '/zh/embed/evidence/?evidence.of=nothing&evidence.x=price&unit=flops&evidence.at=mobilenet/6/0.5-224',
  )
  await expect(announced(figure)).toHaveText(
    /^α 0\.5：top-1 63\.7 %；299.M 次浮点运算，1\.3\d.M 个参数。MobileNet，表 6。$/,
  )
  await expect(figure.getByRole('radio', { name: 'MobileNet 的 α' })).toBeChecked()
})

test('the chapter has it where it says, and stands by its own anchor', async ({ page }) => {
  await page.goto('/en/comparison/#pocket')
  await expect(page.locator('h2#pocket')).toBeInViewport()
  await expect(page.locator('[data-figure=evidence] [data-claim]')).toHaveCount(1)
})
