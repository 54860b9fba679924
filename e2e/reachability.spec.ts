import { expect, test, type Locator, type Page } from './test'

async function open(page: Page, path = '/en/embed/reach/'): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=reach]')
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.locator('[data-block]').first()).toBeVisible()
  return figure
}

const announced = (figure: Locator) => figure.locator('p[role=status]')
const panel = (figure: Locator, block: string) => figure.locator(`[data-block=${block}]`)

test('side by side: seven kinds over the same channels, with the share that output 4 sees', async ({ page }) => {
  const figure = await open(page)
  await expect(figure.locator('[data-block]')).toHaveCount(7)
  await expect(announced(figure)).toHaveText(
    /^Share of the inputs that output 4 sees\. Standard 100\.0.%; Depthwise only 8\.33.%; Depthwise \+ pointwise 100\.0.%; Grouped 33\.3.%; Grouped \+ shuffle 100\.0.%; Fire 100\.0.%; Inception segments 100\.0.%\.$/,
  )
  await expect(panel(figure, 'grouped')).toContainText('output 4 sees 4 of 12 inputs')
})

test('by mouse: pointing at one picture picks the output in all; a click keeps it', async ({ page }) => {
  const figure = await open(page)
  const picture = panel(figure, 'grouped').getByRole('slider')
  await picture.scrollIntoViewIfNeeded()
  const box = (await picture.boundingBox())!
  await page.mouse.move(box.x + box.width - 6, box.y + box.height - 12)
  await expect(panel(figure, 'depthwise')).toContainText('output 11 sees 1 of 12 inputs')
  await figure.getByRole('heading').hover()
  await expect(panel(figure, 'depthwise')).toContainText('output 4 sees')
  await page.mouse.click(box.x + box.width - 6, box.y + box.height - 12)
  await figure.getByRole('heading').hover()
  await expect(panel(figure, 'depthwise')).toContainText('output 11 sees')
  await expect(page).toHaveURL(/reach\.at=11/)
})

test('by keyboard: six groups of two see 4, then 8, then all 12 as convolutions are added', async ({ page }) => {
  const figure = await open(page)
  await figure.getByLabel('Groups and segments').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  const shuffled = panel(figure, 'shuffled')
  await expect(shuffled).toContainText('sees 4 of 12 inputs')
  await figure.getByLabel('Convolutions').focus()
  await page.keyboard.press('ArrowRight')
  await expect(shuffled).toContainText('sees 8 of 12 inputs')
  await page.keyboard.press('ArrowRight')
  await expect(shuffled).toContainText('sees 12 of 12 inputs')
  await expect(panel(figure, 'grouped')).toContainText('sees 2 of 12 inputs')
})

test('one large: arrow keys pick outputs, the rest of the settings survive a reload', async ({ page }) => {
  const figure = await open(page, '/en/embed/reach/?reach.view=single&reach.kind=grouped&reach.c=9')
  const picture = figure.getByRole('slider', { name: /^Grouped: picked output/ })
  await expect(announced(figure)).toHaveText(/^Grouped: output 4 sees 3 of 9 inputs, 33\.3.%\.$/)
  await picture.focus()
  await page.keyboard.press('End')
  await expect(picture).toHaveAttribute('aria-valuenow', '8')
  await page.keyboard.press('ArrowLeft')
  await expect(announced(figure)).toContainText('output 7 sees 3 of 9')
  await figure.getByText('Grouped + shuffle', { exact: true }).first().click()
  await expect(announced(figure)).toHaveText(/^Grouped \+ shuffle: output 7 sees 9 of 9 inputs, 100\.0.%\.$/)
  // The kind of the first visit is left out of the address.
  await expect(page).toHaveURL(/\?reach\.view=single&reach\.c=9&reach\.at=7$/)
  await page.reload()
  await expect(announced(figure)).toContainText('Grouped + shuffle: output 7 sees 9 of 9')
})

test('a kind without groups says so instead of offering them', async ({ page }) => {
  const figure = await open(page, '/en/embed/reach/?reach.view=single&reach.kind=depthwise')
  await expect(figure.getByLabel('Groups and segments')).toBeDisabled()
  await expect(figure).toContainText('This kind has no groups to choose.')
})

test('the table holds the shares of every kind and depth; in Chinese, bad values fall back', async ({ page }) => {
  const figure = await open(page, '/zh/embed/reach/?reach.g=6&reach.depth=9')
  await figure.getByText('文字版本').click()
  await expect(figure.getByRole('row', { name: /^分组卷积 \+ 混洗/ })).toHaveText(/33\.3.%66\.7.%100\.0.%100\.0.%$/)
  await expect(figure.getByLabel('卷积层数')).toHaveAttribute('aria-valuetext', '2')
})
