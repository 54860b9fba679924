import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { besides, findSource, sourceHost } from '../lib/weights/pretrained/sources'
import type { NamedTensor } from '../lib/weights/pretrained/tensor'
import { withChange } from '../lib/weights/pretrained/testing/faults'
import { expectAccessible, watch } from './pages'
import { byAddress, filesOf, tensorsOf } from './pretrainedArtifacts'
import { expect, test, type Page } from './test'
import { weightsHost, type WeightsHost } from './weightsHost'

const labels = JSON.parse(
  readFileSync(join(import.meta.dirname, '../public/weights/imagenet-labels.json'), 'utf8'),
) as string[]
const small = findSource('mobilenet-0.25-128')!
/** One for each Keras layer with weights. */
const SHARDS = 55
const QUERY = '?backend=wasm&runs=1&nets=mobilenet;alpha:0.25,resolution:128'

const row = (page: Page, id: string) => page.locator(`[data-network=${id}]`)
const outputs = (page: Page) => page.getByRole('region', { name: 'Output: the five largest of 1000' })
const alert = (page: Page, id: string) => row(page, id).getByRole('alert')
const kept = (page: Page) => page.getByRole('region', { name: 'Weights on this device' })

async function run(page: Page, title: string, id: string): Promise<string[]> {
  await page.getByRole('button', { name: `Run ${title}` }).click()
  await expect(row(page, id)).toHaveAttribute('data-status', 'done', { timeout: 40_000 })
  await expect(row(page, id)).not.toContainText('another picture')
  const items = outputs(page).getByRole('listitem')
  await expect(items).toHaveCount(5)
  // Names are fetched, which may take a moment longer than the run.
  if ((await row(page, id).locator('[data-weights=trained]').count()) > 0)
    await expect(outputs(page)).not.toContainText(/class \d/)
  return items.allInnerTexts()
}

/** `class 7, untrained 0.20 %` as it reads with ImageNet's names. */
const named = (items: readonly string[]) =>
  items.map((item) => item.replace(/class (\d+), untrained/, (_, index) => labels[Number(index)]!))

async function download(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Get trained weights… (${title})` }).click()
  await page.getByRole('button', { name: /^Download \(/ }).click()
}

let tensors: NamedTensor[]
let host: WeightsHost
const serve = (changed: readonly NamedTensor[] = tensors) =>
  byAddress(small, filesOf(small, changed)).forEach((bytes, address) => host.files.set(address, bytes))

test.beforeAll(async () => {
  tensors = await tensorsOf(small.id)
})
test.beforeEach(async ({ context }) => {
  host = await weightsHost(context)
})

test('MobileNet: nothing is asked before the click; the same weights give the same answer, with names; kept, then deleted', async ({
  page,
}) => {
  const seen: string[] = []
  page.on('pageerror', ({ message }) => seen.push(message))
  serve()
  await page.goto(`/en/run/${QUERY}`)
  const untrained = await run(page, 'MobileNet', 'mobilenet')
  await page.getByRole('button', { name: 'Get trained weights… (MobileNet)' }).click()
  const offer = page.getByRole('region', { name: 'Trained weights of MobileNet' })
  for (const fact of [sourceHost(small), /about 1\.8\d.MiB/, 'Apache-2.0', 'α 0.25, 128 × 128'])
    await expect(offer).toContainText(fact)
  expect(host.asked).toEqual([])

  await page.getByRole('button', { name: /^Download \(/ }).click()
  await expect(row(page, 'mobilenet')).toContainText('Trained on ImageNet (TensorFlow.js models')
  await expect(row(page, 'mobilenet')).toContainText('another picture, setting or weights')
  await expect(page.getByRole('button', { name: 'Use untrained weights (MobileNet)' })).toBeFocused()
  await expect(page).toHaveURL(/weights=mobilenet/)
  const trained = await run(page, 'MobileNet', 'mobilenet')
  expect(trained).toEqual(named(untrained))

  const asked = host.asked.length
  expect(asked).toBe(1 + SHARDS)
  await page.reload()
  await expect(row(page, 'mobilenet')).toContainText('Trained on ImageNet')
  expect(await run(page, 'MobileNet', 'mobilenet')).toEqual(trained)
  await page.getByRole('button', { name: /^Weights on this device/ }).click()
  await expect(kept(page).getByRole('listitem')).toContainText(/MobileNet, α.0\.25, 128.×.128\s*1\.8\d.MiB\s*complete/)
  await page.getByRole('button', { name: 'Delete weights of MobileNet, α 0.25, 128 × 128' }).click()
  await expect(kept(page)).toContainText('Deleted. None yet.')
  await expect(row(page, 'mobilenet')).toContainText('not on this device')
  await expect(page.getByRole('button', { name: 'Get trained weights… (MobileNet)' })).toBeVisible()
  await page.reload()
  await expect(row(page, 'mobilenet')).toContainText('not on this device')
  expect(host.asked.length).toBe(asked)
  expect(seen).toEqual([])
})

test('SqueezeNet has weights for 1.1 only: the row says so, changes, downloads and names classes', async ({ page }) => {
  const source = findSource('squeezenet-1.1')!
  byAddress(source, filesOf(source, await tensorsOf(source.id))).forEach((bytes, address) =>
    host.files.set(address, bytes),
  )
  await page.goto('/en/run/?backend=wasm&runs=1')
  await page.getByRole('button', { name: 'Get trained weights… (SqueezeNet)' }).click()
  await page.getByRole('button', { name: 'Change to SqueezeNet 1.1, 224 × 224' }).click()
  const untrained = await run(page, 'SqueezeNet', 'squeezenet')
  await page.getByRole('button', { name: 'Download (4.73 MiB)' }).click()
  await expect(row(page, 'squeezenet')).toContainText('Trained on ImageNet (ONNX model zoo, 4.73 MiB)')
  expect(await run(page, 'SqueezeNet', 'squeezenet')).toEqual(named(untrained))
  expect(host.asked).toEqual(['GET squeezenet1.1-7.onnx'])
})

test('ShuffleNet: the panel says that it is another network, and the row then runs that one', async ({ page }) => {
  const source = findSource('shufflenet-zoo')!
  byAddress(source, filesOf(source, await tensorsOf(source.id))).forEach((bytes, address) =>
    host.files.set(address, bytes),
  )
  await page.goto('/en/run/?backend=wasm&runs=1')
  await page.getByRole('button', { name: 'Get trained weights… (ShuffleNet)' }).click()
  await expect(row(page, 'shufflenet')).toContainText('This is not the paper’s network.')
  const own = await row(page, 'shufflenet').locator('dd').first().innerText()
  await page.getByRole('button', { name: /^Download \(/ }).click()
  await expect(row(page, 'shufflenet').getByRole('heading')).toHaveText('ShuffleNet (ONNX model zoo)')
  await expect(row(page, 'shufflenet').locator('dd').first()).not.toHaveText(own)
  const items = await run(page, 'ShuffleNet', 'shufflenet')
  for (const item of items) expect(labels).toContain(item.split('\n')[0])
  await expect(page.getByRole('region', { name: 'ShuffleNet (ONNX model zoo), layer by layer' })).toBeVisible()
  await page.getByRole('button', { name: 'Use untrained weights (ShuffleNet)' }).click()
  await expect(row(page, 'shufflenet').getByRole('heading')).toHaveText('ShuffleNet')
})

const shard = besides(small, 'group3-shard1of1')
const kernel = 'conv_pw_6/kernel'
const page404 = new TextEncoder().encode('<!doctype html><title>Log in</title>')
for (const [what, damage, message] of [
  [
    'a file that is not there',
    () => host.files.delete(small.address),
    /storage\.googleapis\.com has no model\.json \(status 404\)/,
  ],
  [
    'a truncated shard',
    () => host.files.set(shard, host.files.get(shard)!.subarray(0, 100)),
    /group3-shard1of1 ends too early, within .*: 100.B instead of/,
  ],
  [
    'a web page for model.json',
    () => host.files.set(small.address, page404),
    /model\.json cannot be read: a web page came in its place/,
  ],
  ['a web page for a shard', () => host.files.set(shard, page404), /group3-shard1of1 cannot be used: a web page/],
  [
    'a wrong shape',
    () => serve(withChange(tensors, kernel, (one) => ({ ...one, shape: [1, 1, 128, 64] }))),
    /conv_pw_6\/kernel has the shape \[1, 1, 128, 64\], not/,
  ],
  [
    'numbers that are none',
    () => serve(withChange(tensors, kernel, (one) => ({ ...one, data: one.data.map(() => NaN) }))),
    /conv_pw_6\/kernel holds numbers that are none/,
  ],
] as const) {
  test(`${what}: said, nothing of it is kept, the row runs untrained, and a sound set follows`, async ({ page }) => {
    serve()
    damage()
    await page.goto(`/en/run/${QUERY}`)
    await download(page, 'MobileNet')
    await expect(alert(page, 'mobilenet')).toContainText(message)
    await expect(row(page, 'mobilenet')).toContainText('It runs untrained until they are.')
    await expect(page.getByRole('button', { name: 'Run MobileNet' })).toBeEnabled()
    serve()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(row(page, 'mobilenet')).toContainText('Trained on ImageNet')
    await expect(alert(page, 'mobilenet')).toHaveCount(0)
  })
}

test('after a refused download the row still runs untrained', async ({ page }) => {
  await page.goto(`/en/run/${QUERY}`)
  await download(page, 'MobileNet')
  await expect(alert(page, 'mobilenet')).toContainText('status 404')
  const items = await run(page, 'MobileNet', 'mobilenet')
  expect(items[0]).toMatch(/^class \d+, untrained/)
})

test('a stopped download keeps what came, is listed as a beginning, and goes on from there', async ({ page }) => {
  serve()
  host.silent.add(besides(small, 'group20-shard1of1'))
  await page.goto(`/en/run/${QUERY}`)
  await download(page, 'MobileNet')
  const bar = row(page, 'mobilenet').getByRole('progressbar', { name: 'Download of MobileNet, α 0.25, 128 × 128' })
  await expect.poll(() => host.asked.length).toBe(1 + SHARDS)
  await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(90)
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(row(page, 'mobilenet')).toContainText('Stopped.')
  await expect(page.getByRole('button', { name: 'Continue the download' })).toBeFocused()
  await page.getByRole('button', { name: /^Weights on this device/ }).click()
  await expect(kept(page).getByRole('listitem')).toContainText('beginning only')
  const before = host.asked.length
  host.silent.clear()
  await page.getByRole('button', { name: 'Continue the download' }).click()
  await expect(row(page, 'mobilenet')).toContainText('Trained on ImageNet')
  expect(before).toBe(1 + SHARDS)
  expect(host.asked.slice(before)).toEqual(['GET group20-shard1of1'])
  await expect(kept(page).getByRole('listitem')).toContainText('complete')
})

test('a host that cannot be reached', async ({ page }) => {
  host.broken.add(small.address)
  await page.goto(`/en/run/${QUERY}`)
  await download(page, 'MobileNet')
  await expect(alert(page, 'mobilenet')).toContainText('storage.googleapis.com could not be reached', {
    timeout: 20_000,
  })
})

test('files from the disk: dropped, used at once at their own setting, kept, and no request to another host', async ({
  page,
}) => {
  const seen = watch(page)
  const files = [...filesOf(small, tensors)].map(
    ([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const,
  )
  await page.goto('/en/run/?backend=wasm&runs=1')
  await expect(kept(page)).toBeVisible()
  await page.evaluate((files) => {
    const data = new DataTransfer()
    for (const [name, text] of files)
      data.items.add(new File([Uint8Array.from(atob(text), (one) => one.charCodeAt(0))], name))
    document
      .querySelector('section[aria-label="Weights on this device"]')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }))
  }, files)
  await expect(kept(page)).toContainText('MobileNet, α 0.25, 128 × 128: opened and in use.')
  await expect(row(page, 'mobilenet')).toContainText('Trained on ImageNet')
  await expect(row(page, 'mobilenet')).toContainText('470,072')
  const items = await run(page, 'MobileNet', 'mobilenet')
  for (const item of items) expect(labels).toContain(item.split('\n')[0])
  await page.reload()
  await expect(row(page, 'mobilenet')).toContainText('Trained on ImageNet')
  expect(host.asked).toEqual([])
  expect(seen.faults).toEqual([])
})

test('a chosen file that is none of the networks is said in the reader’s language', async ({ page }) => {
  await page.goto('/zh/run/')
  await page.getByRole('button', { name: /^这台设备上的权重/ }).click()
  const region = page.getByRole('region', { name: '这台设备上的权重' })
  await region
    .locator('input[type=file]')
    .setInputFiles({ name: 'cat.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff]) })
  await expect(region.getByRole('alert')).toContainText('无法使用 cat.jpg：它的结构不是这种文件。')
  await expect(row(page, 'mobilenet')).toContainText('未训练的权重')
})

test('a link that asks for trained weights fetches nothing; with other settings it says that there are none', async ({
  page,
}) => {
  const seen = watch(page)
  await page.goto(`/en/run/${QUERY}&weights=mobilenet;vgg16;nonsense`)
  await expect(row(page, 'mobilenet')).toContainText('not on this device')
  await row(page, 'mobilenet').getByRole('button', { name: 'Settings of MobileNet' }).click()
  await row(page, 'mobilenet').getByRole('radio', { name: 'shallow' }).check({ force: true })
  await expect(row(page, 'mobilenet')).toContainText('There are no trained weights for this setting.')
  await expect(row(page, 'squeezenet')).toContainText('Untrained weights (seeded)')
  expect(host.asked).toEqual([])
  expect(seen.faults).toEqual([])
})

test('in Chinese the names stay English and say so; the open panels are accessible', async ({ page }, info) => {
  serve()
  await page.goto(`/zh/run/${QUERY}`)
  await page.getByRole('button', { name: /^获取训练权重…… ?（ShuffleNet）/ }).click()
  await page.getByRole('button', { name: /^获取训练权重…… ?（SqueezeNet）/ }).click()
  await page.getByRole('button', { name: /^这台设备上的权重/ }).click()
  await page.getByRole('button', { name: /^获取训练权重…… ?（MobileNet）/ }).click()
  await page.getByRole('button', { name: /^下载（1/ }).click()
  await expect(row(page, 'mobilenet')).toContainText('在 ImageNet 上训练')
  await page.getByRole('button', { name: '运行 MobileNet' }).click()
  const name = page.getByRole('region', { name: /^输出/ }).locator('[lang=en]').first()
  await expect(name).toBeVisible({ timeout: 40_000 })
  expect(labels).toContain(await name.innerText())
  await expectAccessible(page, info, {
    within: '[data-network]:not([data-network=mobilenet]), [aria-label=这台设备上的权重]',
  })
})
