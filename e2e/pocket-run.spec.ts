import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from './test'
import { watch } from './pages'
import { png } from './png'

interface Fact {
  readonly hits: number
}

const facts = JSON.parse(readFileSync(join(import.meta.dirname, '../lib/facts/pocketShipped.json'), 'utf8')) as Record<
  string,
  Fact
>
const titles = {
  pocketsqueezenet: 'SqueezeNet',
  pocketmobilenet: 'MobileNet',
  pocketshufflenet: 'ShuffleNet',
  pocketxception: 'Xception',
}

async function open(page: Page, path = '/en/embed/pocket-run/'): Promise<Locator> {
  await page.goto(path)
  const figure = page.locator('[data-figure=pocket-run]')
  await answered(figure)
  return figure
}

/** All four have answered about the picture in use. */
const answered = (figure: Locator) =>
  expect(figure.locator('[data-network][aria-busy=false]')).toHaveCount(4, { timeout: 30_000 })
const card = (figure: Locator, id: string) => figure.locator(`[data-network=${id}]`)
const done = (figure: Locator) => figure.locator('[data-done]')
const announced = (figure: Locator) => figure.locator(':scope > p[role=status]')

const give = (figure: Locator, name: string, buffer: Buffer) =>
  figure.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer })

/** Dark trousers on white: two legs below a belt. */
const trousers = png(280, 280, (x, y) => {
  const leg = (x > 0.3 && x < 0.46) || (x > 0.54 && x < 0.7)
  return y > 0.06 && y < 0.94 && x > 0.3 && x < 0.7 && (y < 0.3 || leg) ? [50, 50, 60] : [245, 245, 240]
})

test('starts with answers; another test picture gives four others, the address keeps it, reset forgets it', async ({
  page,
}) => {
  const seen = watch(page)
  const figure = await open(page)
  await expect(done(figure)).toHaveText(/^Test picture [\d,]+ of 2,000, as it is\. Labeled: /)
  const strip = figure.getByRole('radio', { name: /^Test picture .*: Trousers$/ })
  await expect(strip).toHaveCount(2)
  await strip.first().check({ force: true })
  await answered(figure)
  await expect(done(figure)).toContainText('Labeled: Trousers.')
  await expect(announced(figure)).toHaveText(/Trousers.* The label says Trousers\.$/)
  for (const id of Object.keys(titles)) {
    await expect(card(figure, id).getByRole('button', { name: /% ?\. Show where it looks$/ })).toHaveCount(3)
    await expect(card(figure, id)).toContainText(/✓ right|✗ wrong/)
    await expect(card(figure, id)).toContainText(/Time[\d.]+\sm?s/)
  }
  await expect(card(figure, 'pocketmobilenet')).toContainText('36,874')
  await expect(page).toHaveURL(/pocket\.at=\d+/)
  const address = page.url()
  await page.reload()
  await answered(figure)
  await expect(done(figure)).toContainText('Labeled: Trousers.')
  expect(page.url()).toBe(address)
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(page).not.toHaveURL(/pocket\./)
  expect(seen.faults).toEqual([])
})

test('twenty others, two of each class', async ({ page }) => {
  const figure = await open(page)
  const names = () =>
    figure
      .getByRole('radio', { name: /^Test picture [\d,]+:/ })
      .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('aria-label')!))
  const before = await names()
  await figure.getByRole('button', { name: '20 others' }).click()
  await expect.poll(names).not.toEqual(before)
  expect(await names()).toHaveLength(20)
  expect((await names()).filter((name) => name.endsWith(': Coat'))).toHaveLength(2)
  await expect(page).toHaveURL(/pocket\.set=1/)
})

test('drawn with the mouse: an answer at once; undo, clear, and the keyboard', async ({ page }) => {
  const figure = await open(page)
  await figure.getByText('Draw', { exact: true }).click()
  await figure.getByRole('button', { name: 'Clear' }).click()
  await expect(figure.getByText('Nothing is drawn yet.')).toBeVisible()
  await figure.getByText('thick', { exact: true }).click()
  const pad = figure.getByRole('slider', { name: /^Drawing pad/ })
  const box = (await pad.boundingBox())!
  const draw = async (...spots: readonly (readonly [number, number])[]) => {
    for (const [place, [x, y]] of spots.entries()) {
      await page.mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 4 })
      if (place === 0) await page.mouse.down()
    }
    await page.mouse.up()
  }
  await draw([0.4, 0.1], [0.36, 0.92])
  await draw([0.6, 0.1], [0.64, 0.92])
  await draw([0.4, 0.12], [0.6, 0.12], [0.6, 0.3], [0.4, 0.3])
  await answered(figure)
  await expect(done(figure)).toHaveText('Light on dark, as the networks were trained: used as it is.')
  await expect(announced(figure)).toHaveText(/say(s)? Trousers/)
  await expect(figure.getByText(/The label says/)).toHaveCount(0)
  await figure.getByRole('button', { name: 'Clear' }).click()
  await expect(figure.getByText('Nothing is drawn yet.')).toBeVisible()
  await pad.press('Space')
  await pad.press('ArrowRight')
  await pad.press('Space')
  await expect(pad).toHaveAttribute('aria-valuetext', /^Row 15, column 16: 100\.0\s% light$/)
  await answered(figure)
  await pad.press('Backspace')
  await pad.press('Backspace')
  await expect(figure.getByText('Nothing is drawn yet.')).toBeVisible()
})

test('a dark thing on white is inverted and named; no image gets its message, and the picture before stays', async ({
  page,
}) => {
  const figure = await open(page)
  await figure.getByText('Your picture', { exact: true }).click()
  await give(figure, 'trousers.png', trousers)
  await expect(done(figure)).toHaveText(
    'Central square, resized, made gray, inverted because the ground was lighter than the middle, contrast spread.',
  )
  await answered(figure)
  await expect(announced(figure)).toHaveText(/say(s)? Trousers/)
  await give(figure, 'notes.png', Buffer.from('Dear diary, this is not a picture at all.'))
  await expect(figure.getByRole('alert')).toHaveText(/not an image/)
  await expect(done(figure)).toContainText('inverted')
  await give(figure, 'trousers.png', trousers)
  await expect(figure.getByRole('alert')).toHaveCount(0)
})

test('a dropped picture and a pasted one are taken', async ({ page }) => {
  const figure = await open(page)
  for (const kind of ['drop', 'paste'] as const) {
    await figure.getByText('Test pictures', { exact: true }).click()
    await figure
      .getByRole('radio', { name: /^Test picture [\d,]+:/ })
      .last()
      .check({ force: true })
    if (kind === 'paste') await figure.getByText('Your picture', { exact: true }).click()
    await expect(done(figure)).toContainText('Test picture')
    await figure.getByRole('region', { name: 'Picture', exact: true }).evaluate(
      (target, { bytes, kind }) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(bytes)], 'given.png', { type: 'image/png' }))
        const event =
          kind === 'drop'
            ? new DragEvent('drop', { dataTransfer: data, bubbles: true })
            : new ClipboardEvent('paste', { clipboardData: data, bubbles: true })
        target.dispatchEvent(event)
      },
      { bytes: [...trousers], kind },
    )
    await expect(done(figure)).toContainText('Central square')
  }
})

test('a refused camera says what to do', async ({ page }) => {
  const figure = await open(page)
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
  })
  await figure.getByText('Your picture', { exact: true }).click()
  await figure.getByRole('button', { name: 'Use the camera' }).click()
  await expect(figure.getByRole('alert')).toHaveText(/not allowed to use the camera/)
})

test('where it looks: mean and bias are the score; a class is chosen from an answer or a map; cells by keyboard', async ({
  page,
}) => {
  const figure = await open(page, '/en/embed/pocket-run/?pocket.at=2')
  const looks = figure.getByRole('region', { name: 'Where it looks' })
  const sum = looks.locator('[data-sum]')
  await expect(sum).toHaveText(/^mean of 7 × 7 cells −?[\d.]+ \+ bias −?[\d.]+ = score −?[\d.]+$/)
  const [mean, bias, score] = (await sum.innerText())
    .replaceAll('−', '-')
    .match(/-?\d+\.\d+/g)!
    .map(Number) as [number, number, number]
  expect(Math.abs(mean + bias - score)).toBeLessThan(0.011)
  await card(figure, 'pocketxception').getByRole('button').nth(1).click()
  await expect(page).toHaveURL(/pocket\.net=pocketxception&pocket\.class=\d/)
  await expect(sum).toContainText('4 × 4 cells')
  await looks.getByRole('radio', { name: /^Bag, score/ }).check({ force: true })
  await expect(looks).toContainText('Why does Xception give Bag this score?')
  const map = looks.getByRole('slider', { name: /^Map of Bag, 4 × 4 cells/ })
  await map.press('ArrowRight')
  await expect(map).toHaveAttribute('aria-valuetext', /^Row 3, column 3: −?[\d.]+, (for|against) Bag\.$/)
  await looks.getByText('SqueezeNet', { exact: true }).click()
  await expect(sum).toHaveText(/^mean of 6 × 6 cells −?[\d.]+ = score −?[\d.]+$/)
  await figure.getByRole('button', { name: 'Look inside SqueezeNet, layer by layer' }).click()
  const layers = figure.getByRole('region', { name: 'Pocket SqueezeNet, layer by layer' })
  await layers.getByRole('button', { name: /^conv10\b.*Feature maps$/ }).click({ timeout: 30_000 })
  await expect(layers.getByRole('img', { name: /^Feature maps: conv10\. Channels 1 – 10 of 10/ })).toBeVisible({
    timeout: 30_000,
  })
  await expect(layers.getByRole('region', { name: 'Output: the five largest of 10' })).toContainText('Trousers')
})

test('all 2,000 pictures: each network is right as often as in PyTorch, to 4 pictures', async ({ page }) => {
  test.setTimeout(240_000)
  const figure = await open(page)
  const all = figure.getByRole('region', { name: 'Test all' })
  await all.getByRole('button', { name: 'Test all 2,000' }).click()
  await expect(all.getByRole('progressbar')).toBeVisible()
  await expect(all.getByRole('button', { name: 'Test again' })).toBeVisible({ timeout: 200_000 })
  for (const id of Object.keys(titles)) {
    const text = await all.locator(`[data-tested=${id}] td`).first().innerText()
    const right = Number(/^([\d,]+) \(/.exec(text)![1]!.replace(',', ''))
    expect(
      Math.abs(right - facts[id]!.hits),
      `${id}: ${right} here, ${facts[id]!.hits} in PyTorch`,
    ).toBeLessThanOrEqual(4)
  }
  await expect(all.getByText(/^Hardest: .*, taken for .* in \d+ of \d+ pictures\.$/)).toBeVisible()
  await all.getByRole('button', { name: /^Shirt \d+ of 197/ }).click()
  await all
    .getByRole('button', { name: /^Use test picture [\d,]+, taken for/ })
    .first()
    .click()
  await expect(done(figure)).toContainText('Labeled: Shirt.')
  await answered(figure)
  await expect(card(figure, 'pocketmobilenet')).toContainText('✗ wrong')
})

test('a test can be cancelled', async ({ page }) => {
  const figure = await open(page)
  const all = figure.getByRole('region', { name: 'Test all' })
  await all.getByRole('button', { name: 'Test all 2,000' }).click()
  await all.getByRole('button', { name: 'Cancel' }).click()
  await expect(all.getByRole('note')).toHaveText('Cancelled.')
  await expect(all.getByRole('button', { name: 'Test all 2,000' })).toBeEnabled()
})

test('without its files it says so and tries again', async ({ page }) => {
  await page.route('**/weights/pocketxception.safetensors', (route) => route.fulfill({ status: 404 }), { times: 1 })
  await page.goto('/en/embed/pocket-run/')
  const figure = page.locator('[data-figure=pocket-run]')
  await expect(figure.getByRole('alert')).toContainText('could not be fetched')
  await page.route('**/weights/pocketxception.safetensors', (route) => route.fulfill({ body: '<!doctype html>' }), {
    times: 1,
  })
  await figure.getByRole('button', { name: 'Try again' }).click()
  await expect(figure.getByRole('alert')).toContainText('is damaged')
  await figure.getByRole('button', { name: 'Try again' }).click()
  await answered(figure)
})

test('in Chinese; bad values fall back', async ({ page }) => {
  const figure = await open(
    page,
    '/zh/embed/pocket-run/?pocket.at=2000&pocket.net=mobilenet&pocket.class=10&pocket.set=x&pocket.backend=gpu',
  )
  await expect(done(figure)).toHaveText(/^第 [\d,]+ 张测试图片，共 2,000 张，未作改动。标注：“.+”。$/)
  await expect(announced(figure)).toHaveText(/标注是“.+”。$/)
  await expect(figure.getByRole('region', { name: '它看的是哪里' })).toContainText(/MobileNet 为什么给“.+”这个分数/)
  await figure.getByText('你的图片', { exact: true }).click()
  await give(figure, 'notes.png', Buffer.from('not a picture'))
  await expect(figure.getByRole('alert')).toHaveText(/这不是浏览器能读取的图片/)
})

test('on its page nothing is fetched until it is scrolled to', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => /\/weights\/(pocket|fashion)/.test(request.url()) && asked.push(request.url()))
  await page.goto('/en/run/')
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])
  const figure = page.locator('#pocket-run')
  await figure.scrollIntoViewIfNeeded()
  await answered(figure)
  expect(asked).toHaveLength(6)
})
