import { expect, test, type Locator, type Page } from './test'
import { layoutFaults, SOUND } from './open/layout'
import { expectAccessible, watch } from './pages'
import { png } from './png'

const row = (page: Page, id: string): Locator => page.locator(`[data-network=${id}]`)
const done = (page: Page, id: string, timeout = 120_000) =>
  expect(row(page, id)).toHaveAttribute('data-status', 'done', { timeout })
const layers = (page: Page, title: string) => page.getByRole('region', { name: `${title}, layer by layer` })

test.describe.configure({ mode: 'default' })

/** Xception at a third of its side: in software the whole takes minutes, and `golden-webgl.spec.ts` has its numbers. */
test('all four run on a built-in photograph, on WebGL in a worker; but for Xception at full size', async ({ page }) => {
  test.setTimeout(600_000)
  const seen = watch(page)
  await page.goto('/en/run/?photo=coffee&runs=1&nets=xception;resolution:96')
  await page.getByRole('button', { name: 'Run all', exact: true }).click()
  for (const id of ['squeezenet', 'mobilenet', 'shufflenet', 'xception']) {
    await done(page, id, 600_000)
    await expect(row(page, id)).toContainText('WebGL')
    await expect(row(page, id)).not.toContainText('was used')
    await expect(row(page, id)).not.toContainText('on the page itself')
  }
  expect(page.workers().length).toBe(1)
  await row(page, 'mobilenet').getByRole('button', { name: 'Show layers' }).click()
  await expect(layers(page, 'MobileNet').getByRole('button', { name: /Feature maps$/ })).toHaveCount(31)
  expect(seen.faults).toEqual([])
})

test('a layer opens to its feature maps, and the outputs add up to a probability', async ({ page }, info) => {
  test.setTimeout(240_000)
  await page.goto('/en/run/?backend=wasm&runs=2&nets=mobilenet;alpha:0.25,resolution:128')
  await page.getByRole('button', { name: 'Run MobileNet' }).click()
  await done(page, 'mobilenet')
  await expect(row(page, 'mobilenet')).toContainText('WebAssembly')
  await expect(row(page, 'mobilenet')).toContainText('470,072')
  const explorer = layers(page, 'MobileNet')
  await explorer.getByRole('button', { name: /^conv_pw_13\b.*4 × 4 × 256.*Feature maps$/ }).click()
  await expect(explorer.getByRole('img', { name: 'Feature maps: conv_pw_13. Channels 1 – 64 of 256' })).toBeVisible({
    timeout: 60_000,
  })
  await explorer.getByRole('button', { name: 'Next channels' }).click()
  await expect(explorer.getByText('Channels 65 – 128 of 256')).toBeVisible()
  const pixels = await explorer.getByRole('img', { name: /^Feature maps/ }).evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    return new Set(data.filter((_, index) => index % 4 === 0)).size
  })
  expect(pixels).toBeGreaterThan(8)
  await expect(explorer.getByText(/^class \d+, untrained$/)).toHaveCount(5)
  await expectAccessible(page, info)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await layoutFaults(page)).toEqual(SOUND)
})

test('an uploaded file runs; a new picture marks the result as outdated', async ({ page }) => {
  test.setTimeout(240_000)
  await page.goto('/en/run/?backend=wasm&runs=1')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'own.png', mimeType: 'image/png', buffer: png(320, 240) })
  await expect(page.getByRole('img', { name: /^Your picture: / })).toBeVisible()
  await page.getByRole('button', { name: 'Run ShuffleNet' }).click()
  await done(page, 'shufflenet')
  await expect(row(page, 'shufflenet')).not.toContainText('another picture')
  await page.getByRole('radio', { name: 'A rocket' }).check({ force: true })
  await expect(row(page, 'shufflenet')).toContainText('another picture')
})

test('every grouped kernel gives the same answer', async ({ page }) => {
  test.setTimeout(240_000)
  const tops: string[][] = []
  for (const grouped of ['direct', 'masked', 'split']) {
    await page.goto(`/en/run/?backend=wasm&runs=1&grouped=${grouped}&nets=shufflenet;groups:8`)
    await page.getByRole('button', { name: 'Run ShuffleNet' }).click()
    await done(page, 'shufflenet')
    tops.push(await page.getByText(/^class \d+, untrained$/).allTextContents())
  }
  expect(tops[0]).toHaveLength(5)
  expect(tops[1]).toEqual(tops[0])
  expect(tops[2]).toEqual(tops[0])
})

test('a run can be cancelled, and another one follows', async ({ page }) => {
  test.setTimeout(240_000)
  await page.goto('/en/run/?backend=wasm&runs=100')
  await page.getByRole('button', { name: 'Run Xception' }).click()
  await expect(row(page, 'xception').getByRole('progressbar')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(row(page, 'xception')).toContainText('Cancelled.', { timeout: 30_000 })
  await page.getByRole('button', { name: 'Run ShuffleNet' }).click()
  await expect(row(page, 'shufflenet').getByRole('progressbar')).toBeVisible()
})

test('an impossible setting says which rule it breaks, and cannot be run', async ({ page }) => {
  await page.goto('/zh/run/')
  await page.getByRole('button', { name: 'ShuffleNet 的设置' }).click()
  await page.getByRole('textbox', { name: /^conv1 的通道数/ }).fill('25')
  await expect(row(page, 'shufflenet').getByRole('alert')).toHaveText('conv1：通道数不能平均分成这么多组。')
  await expect(page.getByRole('button', { name: '运行 ShuffleNet' })).toBeDisabled()
})
