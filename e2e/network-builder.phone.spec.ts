import { finger } from './finger'
import { expectAccessible } from './pages'
import { expect, test } from './test'

test('by touch: add, set, move and remove a stage; nothing scrolls sideways at 320 px', async ({ page }, info) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/builder/?builder.design=1;64;10;conv:16,s2;separable:32')
  const figure = page.locator('[data-figure=builder]')
  const stages = figure.locator('[data-stage] [aria-expanded]')
  await figure
    .getByRole('group', { name: 'Add a stage at the end' })
    .getByRole('button', { name: 'ShuffleNet unit' })
    .tap()
  await expect(stages).toHaveCount(3)
  await figure.getByText('Channel shuffle', { exact: true }).first().tap()
  await expect(page).toHaveURL(/unit:\d+,g\d,noshuffle/)
  await figure.getByRole('button', { name: 'Move up: Stage 3: ShuffleNet unit' }).tap()
  await expect(stages.nth(1)).toContainText('2 · ShuffleNet unit')
  await figure.getByRole('button', { name: 'Remove: Stage 1: Convolution' }).tap()
  await expect(stages).toHaveCount(2)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectAccessible(page, info, { within: '[data-figure=builder]' })
})

test('a finger that holds a block carries it into the list; one that swipes over it scrolls the page', async ({
  page,
}) => {
  await page.goto('/en/embed/builder/?builder.design=1;64;10;conv:16,s2;pool')
  const figure = page.locator('[data-figure=builder]')
  const block = figure.getByRole('group', { name: 'Add a stage at the end' }).getByRole('button', { name: 'Fire' })
  const second = figure.locator('[data-stage="2"]')
  const centre = (what: typeof block) => what.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const middleOf = async (what: typeof block) => {
    const { x, y, width, height } = (await what.boundingBox())!
    return { x: x + width / 2, y: y + height / 2 }
  }
  const { press, slide, lift, swipe } = await finger(page)

  // Both far from the edges, where the page scrolls under what is carried.
  await centre(second)
  await press(await middleOf(block))
  await expect(page.locator('[data-lifted=fire]')).toBeVisible()
  const { x, y } = await middleOf(second)
  await slide({ x, y: y - 10 })
  await expect(second).toHaveAttribute('data-landing', 'before')
  await lift()
  await expect(page).toHaveURL(/conv:16,s2;fire:16;pool/)

  await centre(block)
  const address = page.url()
  const place = await page.evaluate(() => window.scrollY)
  const from = await middleOf(block)
  await swipe(from, { ...from, y: from.y - 200 })
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(place + 100)
  expect(page.url()).toBe(address)
})
