import { expectAccessible, watch } from './pages'
import { expect, test, type Locator, type Page } from './test'

async function open(page: Page, state = '', locale = 'en'): Promise<Locator> {
  await page.goto(`/${locale}/embed/builder/${state}`)
  return page.locator('[data-figure=builder]')
}

const announced = (figure: Locator) => figure.locator('p[role=status]').first()
const stages = (figure: Locator) => figure.locator('[data-stage] [aria-expanded]')

/** Rows glide to their new places: where one has come to rest. */
async function boxAtRest(of: Locator) {
  await of.hover({ trial: true })
  return (await of.boundingBox())!
}

test('a stage from the palette, set by its slider, kept in the address, taken back by the keyboard', async ({
  page,
}) => {
  const figure = await open(page)
  await expect(stages(figure)).toHaveCount(3)
  await figure.getByRole('group', { name: 'Add a stage at the end' }).getByRole('button', { name: 'Fire' }).click()
  await expect(stages(figure)).toHaveCount(4)
  await expect(stages(figure).last()).toHaveAttribute('aria-expanded', 'true')
  const before = await announced(figure).textContent()
  await figure.getByRole('slider', { name: 'Repeats' }).press('ArrowRight')
  await expect(stages(figure).last()).toContainText('Fire × 2')
  await expect(announced(figure)).not.toHaveText(before!)
  await expect(page).toHaveURL(/builder\.design=1;96;10;.*fire:64,x2/)
  await page.keyboard.press('Control+z')
  await expect(announced(figure)).toHaveText(before!)
  await page.keyboard.press('Control+z')
  await expect(stages(figure)).toHaveCount(3)
  await page.keyboard.press('Control+Shift+z')
  await expect(stages(figure)).toHaveCount(4)
  await page.keyboard.press('Control+z')
  await expect(stages(figure)).toHaveCount(3)
  await page.keyboard.press('Control+y')
  await expect(stages(figure)).toHaveCount(4)
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(page).not.toHaveURL(/builder\.design/)
})

test('stages move by the keyboard on the handle and by a pointer, and say so', async ({ page }) => {
  const figure = await open(page, '?builder.design=1;64;10;conv:16,s2;separable:32;pool')
  const handle = figure.getByRole('button', { name: 'Move Stage 1: Convolution' })
  await handle.focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('Stage 1 is over place 1.')).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('Stage 1 is over place 2.')).toBeAttached()
  await page.keyboard.press('Space')
  await expect(stages(figure)).toContainText([/1 · Depthwise separable/, /2 · Convolution/, /3 · Pooling/])
  const from = await boxAtRest(figure.getByRole('button', { name: 'Move Stage 3: Pooling' }))
  const to = await boxAtRest(figure.getByRole('button', { name: 'Move Stage 1: Depthwise separable' }))
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y - 4, { steps: 12 })
  await page.mouse.up()
  await expect(stages(figure)).toContainText([/1 · Pooling/, /2 · Depthwise separable/, /3 · Convolution/])
  await expect(page).toHaveURL(/1;64;10;pool;separable:32;conv:16,s2/)
})

/** A point in a stage's row, or to the right of it, at a share of its height. */
async function pointAt(stage: Locator, side: 'inside' | 'beside', down: number): Promise<[number, number]> {
  const { x, y, width, height } = await boxAtRest(stage)
  return [x + (side === 'inside' ? 60 : width + 60), y + height * down]
}

test('a block dragged from the palette lands where it is dropped; elsewhere, or with Escape, nowhere; one undo takes it back', async ({
  page,
}) => {
  await page.clock.install()
  const figure = await open(page, '?builder.design=1;64;10;conv:16,s2;conv:32,s2')
  const address = page.url()
  const block = figure
    .getByRole('group', { name: 'Add a stage at the end' })
    .getByRole('button', { name: 'Depthwise separable' })
  const second = figure.locator('[data-stage="2"]')
  const lifted = page.locator('[data-lifted]')
  const { mouse } = page
  const lift = async () => {
    await block.hover()
    await mouse.down()
  }

  // 3·3·3·16 + 2·16 for the first, 3·3·16·32 + 2·32 for the second, 33·10 for the classifier.
  await expect(announced(figure)).toContainText('2 stages: 5,466 parameters')
  await lift()
  await mouse.move(...(await pointAt(second, 'inside', 0.3)), { steps: 8 })
  await expect(lifted).toHaveText('Depthwise separable')
  await expect(second).toHaveAttribute('data-landing', 'before')
  await mouse.up()
  // Among them now, and as wide as what it reads: 9·16 + 2·16 and 16·16 + 2·16 more; what follows is as it was.
  await expect(announced(figure)).toContainText('3 stages: 5,930 parameters')
  await expect(stages(figure)).toContainText([/1 · Convolution/, /2 · Depthwise separable/, /3 · Convolution/])
  await expect(lifted).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page).toHaveURL(address)
  await expect(stages(figure)).toHaveCount(2)

  await lift()
  await mouse.move(...(await pointAt(second, 'inside', 0.8)), { steps: 8 })
  await expect(second).toHaveAttribute('data-landing', 'after')
  await mouse.move(...(await pointAt(second, 'beside', 0.8)), { steps: 8 })
  await expect(figure.locator('[data-landing]')).toHaveCount(0)
  await mouse.up()
  await expect(lifted).toHaveCount(0)

  await lift()
  await mouse.move(...(await pointAt(second, 'inside', 0.3)), { steps: 8 })
  await expect(second).toHaveAttribute('data-landing', 'before')
  await block.hover()
  // The projector around a figure ends at an Escape that nobody has used.
  await page.evaluate(() =>
    window.addEventListener(
      'keydown',
      (event) => document.body.setAttribute('data-used', String(event.defaultPrevented)),
      { once: true },
    ),
  )
  await page.keyboard.press('Escape')
  await expect(page.locator('body')).toHaveAttribute('data-used', 'true')
  await expect(lifted).toHaveCount(0)
  // For a moment after a drag clicks are swallowed anyway.
  await page.clock.runFor(100)
  await mouse.up()
  await expect(stages(figure)).toHaveCount(2)
  expect(page.url()).toBe(address)

  await block.click()
  await expect(stages(figure)).toHaveCount(3)
  await block.press('Enter')
  await expect(stages(figure)).toContainText([
    /1 · Conv/,
    /2 · Conv/,
    /3 · Depthwise separable/,
    /4 · Depthwise separable/,
  ])
  await expect(block).not.toHaveAttribute('aria-describedby')
  await expect(block).not.toHaveAttribute('aria-roledescription')
})

test('what cannot be built says why where it is, and what follows ends before it', async ({ page }, info) => {
  const { faults } = watch(page)
  const figure = await open(page, '?builder.design=1;224;1000;conv:32,s2;conv:64,g5;separable:128,s2')
  await expect(figure.locator('[data-stage="2"]')).toContainText(
    '32 channels come in and cannot be split into 5 equal groups.',
  )
  await expect(figure.getByText('Counts, drawing and code end before stage 2')).toBeVisible()
  await expect(figure.getByText('Stage 2 cannot be built: mend it first.')).toBeVisible()
  await stages(figure).nth(1).click()
  await figure.getByRole('textbox', { name: 'Groups' }).fill('4')
  await expect(figure.getByText('cannot be split')).toHaveCount(0)
  await expect(figure.getByText('mixed by stage 3')).toBeVisible()
  await expectAccessible(page, info)
  expect(faults).toEqual([])
})

test('ShuffleNet without shuffle costs the same and starves; MobileNet as published', async ({ page }) => {
  const figure = await open(page)
  const start = (name: string) => figure.getByRole('button', { name, exact: true }).click()
  await start('ShuffleNet')
  await expect(figure.locator('[data-verdict=fine]')).toBeVisible()
  const cost = /1,8\d\d,\d{3} parameters, 13\d,\d{3},\d{3} MACs/
  const [same] = cost.exec((await announced(figure).textContent())!)!
  await start('ShuffleNet without shuffle')
  await expect(announced(figure)).toContainText(same)
  await expect(figure.locator('[data-verdict=starved]')).toContainText('Stage 5 starves')
  await expect(figure.locator('[data-mixing=starved]')).toHaveCount(1)
  await start('MobileNet')
  await expect(announced(figure)).toContainText('4,231,976 parameters, 568,740,352 MACs')
})

test('a small design is timed here, and written out for a library', async ({ page }) => {
  const figure = await open(
    page,
    '?builder.design=1;32;10;conv:8,s2;separable:16,s2&builder.backend=wasm&builder.code=tfjs',
  )
  // By key: the drawing above comes when it is scrolled to, and moves what a pointer aims at.
  await figure.getByRole('button', { name: 'Time it on this device' }).press('Enter')
  await expect(figure.getByText(/ms for one picture with WebAssembly/).first()).toBeVisible({ timeout: 30_000 })
  await expect(figure.getByRole('tabpanel')).toContainText('export function build(tf)')
  await figure.getByRole('tab', { name: 'Featherweight' }).click()
  await expect(figure.getByRole('tabpanel')).toContainText('export const nodes = [')
})

test('a broken address: what is not understood is named, the rest holds; in Chinese too', async ({ page }) => {
  const figure = await open(page, '?builder.design=1;64;10;conv:16,s2,zz;banana', 'zh')
  await expect(figure.getByText('以下内容无法理解，已略去：conv:zz、banana。')).toBeVisible()
  await expect(stages(figure)).toHaveCount(1)
  await page.goto('/en/embed/builder/?builder.design=hello')
  await expect(figure.getByText('This address holds no design that can be read (“hello”)')).toBeVisible()
  await expect(stages(figure)).toHaveCount(3)
})
