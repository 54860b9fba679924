import { expect, test, type Locator, type Page } from './test'
import { cost } from '../lib/nn/cost'
import { instantiate } from '../lib/nn/network'
import { mobilenet } from '../lib/nn/networks/mobilenet'
import { shufflenet } from '../lib/nn/networks/shufflenet'
import type { Network } from '../lib/nn/network'

const PAGE = '/en/embed/measured/'
const NAME = 'featherweight.measured'

/** A run as the site stores it: every depthwise layer 3 ms, every other layer with MACs 1 ms. */
function stored(network: Network, times: readonly number[], at = 1_750_000_000_000): object {
  const { values, layers } = instantiate(network)
  const timed = cost(layers).layers.map(({ layer, macs }) => [
    layer.id,
    macs === 0 ? null : layer.op === 'depthwise' ? 3 : 1,
    null,
  ])
  return {
    network: network.id,
    values,
    backend: 'wasm',
    grouped: 'masked',
    device: null,
    firstMs: 99,
    times,
    layers: timed,
    at,
  }
}

async function open(page: Page, path = PAGE, text?: string): Promise<Locator> {
  if (text !== undefined) await page.addInitScript(([name, value]) => localStorage.setItem(name!, value!), [NAME, text])
  await page.goto(path)
  const figure = page.locator('[data-figure=measured]')
  await figure.scrollIntoViewIfNeeded()
  await expect(
    figure.getByRole('button', { name: 'Measure Xception' }).or(figure.getByRole('button', { name: '实测 Xception' })),
  ).toBeVisible()
  return figure
}

test('what was measured earlier is shown: fewer MACs and yet slower, by kind of operation, layer by layer', async ({
  page,
}) => {
  const figure = await open(
    page,
    PAGE,
    JSON.stringify([stored(mobilenet, [20, 10, 30]), stored(shufflenet, [40], 1_750_000_060_000)]),
  )
  await expect(
    figure.getByText(
      'Fewer MACs, yet slower: ShuffleNet needs 4.1× fewer MACs than MobileNet, and takes 2.0× as long.',
    ),
  ).toBeVisible()
  await figure.getByRole('radio', { name: 'MobileNet' }).check({ force: true })
  // 13 depthwise layers of 3 ms beside 15 others of 1 ms: 39 of 54 ms.
  const row = figure.getByRole('row', { name: /^Depthwise/ })
  await expect(row).toContainText('72.2')
  await expect(figure.getByText('The layers one by one add up to 54.0 ms; a whole run takes 20.0 ms.')).toBeVisible()
  const plot = figure.getByRole('slider')
  await plot.press('Home')
  await plot.press('ArrowRight')
  await expect(plot).toHaveAttribute('aria-valuetext', /^conv_dw_1, Depthwise, 3\.61.M MACs, 3\.00.ms, 1\.20.GMAC\/s$/)
  await expect(page).toHaveURL(/measured\.layer=conv_dw_1/)
  await expect(page).toHaveURL(/measured\.of=mobilenet/)
})

test('a small setting is measured on the spot, and known after a reload', async ({ page }) => {
  test.setTimeout(180_000)
  const path = `${PAGE}?net=mobilenet&set=alpha:0.25,resolution:128&measured.by=wasm`
  const figure = await open(page, path)
  await expect(figure.getByText('Nothing has been measured on this device yet.')).toBeVisible()
  await figure.getByRole('button', { name: 'Measure MobileNet, α 0.25, 128²' }).click()
  await expect(figure.getByRole('button', { name: 'Measure MobileNet, α 0.25, 128² again' })).toBeEnabled({
    timeout: 120_000,
  })
  await expect(figure.getByText('Measured with WebAssembly: median of 5 runs')).toBeVisible()
  await expect(figure.getByRole('slider', { name: /^MobileNet, α 0\.25, 128²: \d+ timed layers/ })).toBeVisible()
  await page.reload()
  await expect(figure.getByText('Measured with WebAssembly: median of 5 runs')).toBeVisible()
})

test('hostile content in the storage and bad addresses change nothing; in Chinese', async ({ page }) => {
  const bad = JSON.stringify([
    { ...stored(mobilenet, [1]), times: ['<b>'] },
    { ...stored(mobilenet, [1]), network: '__proto__' },
    7,
  ])
  const figure = await open(page, '/zh/embed/measured/?measured.by=gpu&measured.of=x&measured.layer=%3Cscript%3E', bad)
  await expect(figure.getByText('这台设备上还没有测过。')).toBeVisible()
  await expect(figure.getByRole('radio', { name: 'WebGL' })).toBeChecked()
  await expect(figure.getByText('尚未测量').first()).toBeVisible()
})
