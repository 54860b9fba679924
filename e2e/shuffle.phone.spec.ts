import { expect, test } from './test'

test('a tap pins a card, and nothing scrolls sideways at 320 px, even with 24 channels in 12 groups', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/channel-shuffle/?shuffle.c=24&shuffle.g=12')
  const figure = page.locator('[data-figure=channel-shuffle]')
  await figure.scrollIntoViewIfNeeded()
  const status = figure.locator('p[role=status]')
  await expect(status).toHaveText('Channels (24). Channel 5 of group C. Place 5, then row 2, column 1, then place 14.')
  await figure.locator('[data-channel="17"]').tap()
  await expect(status).toContainText('Channel 17 of group I. Place 17, then row 8, column 1, then place 20.')
  await figure.getByRole('button', { name: 'One step forward' }).tap()
  await expect(status).toContainText('Reshape (12, 2). Channel 17')
  const box = (await figure.locator('[data-channel="23"]').boundingBox())!
  expect(box.x + box.width).toBeLessThanOrEqual(320)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
