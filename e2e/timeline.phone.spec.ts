import { expect, test } from './test'

test('by touch at 320 px: a tap on a row chooses it, nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/en/embed/timeline/')
  const figure = page.locator('[data-figure=timeline]')
  const plot = figure.getByRole('slider')
  await plot.scrollIntoViewIfNeeded()
  await expect(plot).toBeVisible()
  await figure.locator('svg').getByText('SqueezeNet', { exact: true }).tap()
  await expect(figure.locator('p[role=status]')).toContainText(
    'SqueezeNet, February 2016. Cites AlexNet, VGG, GoogLeNet, ResNet.',
  )
  await figure.getByRole('button', { name: 'MobileNet' }).tap()
  await expect(figure.locator('p[role=status]')).toContainText('MobileNet, April 2017.')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
