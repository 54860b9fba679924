import { expect, test, type Locator, type Page } from './test'

async function open(page: Page, path = '/en/embed/xception-module/'): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=xception-module]')
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.getByRole('img').first()).toBeVisible()
  return figure
}

const announced = (figure: Locator) => figure.locator('p.visually-hidden[role=status]')

test('plays from Inception to the extreme, each step with its counts', async ({ page }) => {
  const figure = await open(page)
  await expect(announced(figure)).toHaveText('1. Inception V3. 1,548 weights, 558,828 MACs.')
  await figure.getByRole('button', { name: 'One step forward' }).click()
  await expect(announced(figure)).toHaveText('2. Simplified. 3 towers. 2,304 weights, 831,744 MACs.')
  await figure.getByRole('button', { name: 'Play' }).click()
  await expect(announced(figure)).toHaveText('4. Extreme. 24 segments. 792 weights, 285,912 MACs.')
  await expect(figure.getByRole('button', { name: 'Play' })).toBeVisible()
})

test('by keyboard: scrub to the segments and move them from 1 to all', async ({ page }) => {
  const figure = await open(page)
  const scrub = figure.getByRole('slider', { name: 'Step', exact: true })
  await scrub.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(announced(figure)).toHaveText('3. Segments. 3 segments. 2,304 weights, 831,744 MACs.')
  await figure.getByLabel('Segments', { exact: true }).focus()
  await page.keyboard.press('Home')
  await expect(announced(figure)).toHaveText('3. Segments. 1 segment. 5,760 weights, 2,079,360 MACs.')
  await page.keyboard.press('End')
  await expect(announced(figure)).toHaveText('3. Segments. 24 segments. 792 weights, 285,912 MACs.')
  await expect(page).toHaveURL(/xcp\.k=24/)
  await page.reload()
  await expect(announced(figure)).toContainText('24 segments')
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(page).not.toHaveURL(/xcp\./)
})

test('switches: refused with a reason until step 4, then they lead to the published network', async ({ page }) => {
  const figure = await open(page)
  await expect(figure.getByRole('radio', { name: 'depthwise first' })).toBeDisabled()
  await expect(figure.getByText('Order and activation can be changed in step 4 only').first()).toBeVisible()
  await figure.getByText('4. Extreme', { exact: true }).click()
  await expect(
    figure.getByText('This is the paper’s “extreme” Inception module, not the published Xception.').first(),
  ).toBeVisible()
  await figure.getByText('depthwise first', { exact: true }).click()
  await figure.getByText('nothing', { exact: true }).click()
  await expect(
    figure.getByText('This is the published Xception: depthwise, then 1×1, nothing between.').first(),
  ).toBeVisible()
  await expect(figure.getByText('section 4.7, Figure 10').first()).toBeVisible()
  await expect(page).toHaveURL(/xcp\.order=depthwise/)
})

test('by mouse: a part shows how its numbers come about', async ({ page }) => {
  const figure = await open(page, '/en/embed/xception-module/?xcp.step=simplified')
  await figure.getByRole('button', { name: '3×3, 8 → 8, 3 times' }).click()
  await expect(figure.getByText('Weights: 3 · 3·3·8·8 = 576')).toBeVisible()
})

test('takes a good address, falls back from a bad one, and speaks Chinese', async ({ page }) => {
  const figure = await open(
    page,
    '/zh/embed/xception-module/?xcp.step=extreme&xcp.c=728&xcp.order=depthwise&xcp.act=none&xcp.k=x',
  )
  await expect(announced(figure)).toHaveText('4. 极端形式。728 段。权重 536,536，乘加 193,689,496。')
  await expect(figure.getByText('这就是发表的 Xception').first()).toBeVisible()
})
