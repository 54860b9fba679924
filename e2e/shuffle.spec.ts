import { expect, test, type Locator, type Page } from './test'

async function open(page: Page, path = '/en/embed/channel-shuffle/'): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=channel-shuffle]')
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.locator('[data-channel]').first()).toBeVisible()
  return figure
}

const announced = (figure: Locator) => figure.locator('p[role=status]')
const card = (figure: Locator, channel: number) => figure.locator(`[data-channel="${channel}"]`)
const order = async (figure: Locator) => {
  const cards = await figure.locator('[data-channel]').all()
  const places = await Promise.all(
    cards.map(async (one) => ({ x: (await one.boundingBox())!.x, channel: await one.getAttribute('data-channel') })),
  )
  return places.toSorted((a, b) => a.x - b.x).map(({ channel }) => Number(channel))
}

test('by mouse: pointing at a card puts its numbers into the formula, a click keeps them', async ({ page }) => {
  const figure = await open(page)
  await expect(announced(figure)).toHaveText(
    'Channels (12). Channel 5 of group B. Place 5, then row 1, column 1, then place 4.',
  )
  await card(figure, 7).hover()
  await expect(announced(figure)).toContainText('Channel 7 of group B. Place 7, then row 1, column 3, then place 10.')
  await expect(figure).toContainText('column · g + row = 3 · 3 + 1 = 10')
  await figure.getByRole('heading').hover()
  await expect(announced(figure)).toContainText('Channel 5')
  await card(figure, 7).click()
  await figure.getByRole('heading').hover()
  await expect(announced(figure)).toContainText('Channel 7')
  await expect(page).toHaveURL(/shuffle\.at=7/)
})

test('plays to the end, where the cards lie shuffled: 0 4 8 1 5 9 2 6 10 3 7 11', async ({ page }) => {
  const figure = await open(page)
  expect(await order(figure)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  await figure.getByLabel('Speed').selectOption('8')
  await figure.getByRole('button', { name: 'Play' }).click()
  await expect(announced(figure)).toContainText('Flatten (12).')
  await expect(figure.getByRole('button', { name: 'Play' })).toBeVisible()
  await expect.poll(() => order(figure)).toEqual([0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11])
})

test('by keyboard: arrows go from card to card as they lie, and from arrangement to arrangement', async ({ page }) => {
  const figure = await open(page)
  const cards = figure.getByRole('slider', { name: /^Channel pointed at/ })
  await cards.focus()
  await page.keyboard.press('ArrowRight')
  await expect(cards).toHaveAttribute('aria-valuetext', 'Channel 6 of group B')
  await figure.getByRole('slider', { name: 'Step' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(announced(figure)).toContainText('Reshape (3, 4).')
  await cards.focus()
  await page.keyboard.press('ArrowDown')
  await expect(cards).toHaveAttribute('aria-valuetext', 'Channel 10 of group C')
  await page.keyboard.press('ArrowDown')
  await expect(cards).toHaveAttribute('aria-valuetext', 'Channel 10 of group C')
})

test('can be left between two arrangements; the address brings it back, reset clears it', async ({ page }) => {
  const figure = await open(page)
  const scrub = figure.getByRole('slider', { name: 'Step' })
  await scrub.fill('30')
  await expect(page).toHaveURL(/shuffle\.step=30/)
  const half = (await card(figure, 0).boundingBox())!
  await page.reload()
  await expect(scrub).toHaveValue('30')
  await expect.poll(async () => Math.round((await card(figure, 0).boundingBox())!.x)).toBe(Math.round(half.x))
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(scrub).toHaveValue('0')
  await expect(page).not.toHaveURL(/shuffle\./)
})

test('groups: only divisors, said why; three places cannot hold four groups', async ({ page }) => {
  const figure = await open(page)
  await expect(figure).toContainText('Every new group holds channels of all 3 old groups.')
  const groups = figure.getByLabel('Groups g')
  await expect(groups).toHaveAccessibleDescription('Only divisors of 12: all groups are equally large.')
  await groups.focus()
  await page.keyboard.press('ArrowRight')
  await expect(figure).toContainText('Every new group holds channels of 3 of the 4 old groups: it has only 3 places.')
  await expect(figure.getByRole('row', { name: '1 1 1 1' }).first()).toBeVisible()
  await page.keyboard.press('End')
  await expect(figure).toContainText('nothing moves')
})

test('the inverse brings every channel home', async ({ page }) => {
  const figure = await open(page)
  await figure.getByText('Its inverse').click()
  await expect(figure).toContainText('The inverse is a shuffle too, with g = 4.')
  await expect.poll(() => order(figure)).toEqual([0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11])
  await figure.getByRole('slider', { name: 'Step' }).fill('180')
  await expect.poll(() => order(figure)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  await expect(announced(figure)).toHaveText(
    'Flatten (12). Channel 5 of group B. Place 4, then row 1, column 1, then place 5.',
  )
})

test('in Chinese, from an address with a bad value in it', async ({ page }) => {
  const figure = await open(page, '/zh/embed/channel-shuffle/?shuffle.c=13&shuffle.g=5&shuffle.step=120')
  // 13 is refused, 12 stands in; 5 does not divide 12, 4 is nearest.
  await expect(announced(figure)).toHaveText(
    '转置 (3, 4)。B 组的通道 5。先在位置 5，再到第 1 行第 2 列，最后到位置 9。',
  )
})
