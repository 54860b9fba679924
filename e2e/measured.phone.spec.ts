import { expect, test } from './test'

const layers = [
  ['conv1', 2, null],
  ['conv_dw_1', 4, null],
  ['conv_pw_1', 1, null],
]
const run = {
  network: 'mobilenet',
  values: {},
  backend: 'wasm',
  grouped: 'masked',
  device: null,
  firstMs: 99,
  times: [20],
  layers,
  at: 1_750_000_000_000,
}

test('by touch at 320 px: a tap on a dot says which layer it is, nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.addInitScript((text) => localStorage.setItem('featherweight.measured', text), JSON.stringify([run]))
  await page.goto('/en/embed/measured/')
  const figure = page.locator('[data-figure=measured]')
  const plot = figure.getByRole('slider')
  await expect(plot).toBeVisible({ timeout: 30_000 })
  await plot.scrollIntoViewIfNeeded()
  const dot = (await plot.locator('circle').first().boundingBox())!
  const box = (await plot.boundingBox())!
  await plot.tap({ position: { x: dot.x + dot.width / 2 - box.x, y: dot.y + dot.height / 2 - box.y } })
  await expect(plot).toHaveAttribute('aria-valuetext', /^conv1, Standard convolution, 10\.8.M MACs, 2\.00.ms/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
