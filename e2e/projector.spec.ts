import { expectAccessible, watch } from './pages'
import { expect, test } from './test'

/** Sizes of all text that is seen in a document, CSS pixels. */
const textSizes = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const sizes: number[] = []
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement
    if (
      !walker.currentNode.textContent?.trim() ||
      !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    )
      continue
    // What stands in a box of one pixel is only heard; formulas raise and lower their letters.
    if (parent.closest('.visually-hidden, .katex, sub, sup, script, style, noscript, kbd')) continue
    if (parent.getBoundingClientRect().width > 2) sizes.push(Number.parseFloat(getComputedStyle(parent).fontSize))
  }
  return sizes
}

test('a figure fills the screen, a clicker steps its animation, Escape takes the state home', async ({ page }) => {
  await page.goto('/en/shufflenet/')
  const figure = page.locator('[data-figure=channel-shuffle]')
  await figure.scrollIntoViewIfNeeded()
  await figure.getByRole('button', { name: 'Project' }).click()
  const dialog = page.getByRole('dialog', { name: /on the projector/ })
  const inside = dialog.frameLocator('iframe')
  await expect(inside.locator('figure')).toBeVisible()
  await expect(inside.getByRole('button', { name: 'Copy link' })).toHaveCount(0)
  const step = inside.locator('[data-control=playback] input[type=range]')
  const start = Number(await step.inputValue())
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Space')
  await expect.poll(async () => Number(await step.inputValue())).toBeGreaterThan(start + 1)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys on the projector' })).toBeVisible()
  await page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: 'Leave' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page).toHaveURL(/shuffle\.step=/)
})

test('a chapter in steps: text becomes captions, keys step and leave, nothing below 18 pixels', async ({
  page,
}, info) => {
  const seen = watch(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/en/present/shufflenet/')
  const place = page.locator('nav [role=status]')
  await expect(place).toContainText('Step 1 of')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(place).toContainText('Step 3 of')
  await expect(page).toHaveURL(/\?step=3$/)
  const frame = page.locator('iframe:visible')
  await expect(frame).toHaveCount(1)
  await expect(page.frameLocator('iframe:visible').locator('figure')).toBeVisible()
  await expect(page.locator('article > p:visible, article > ul:visible')).toHaveCount(1)
  expect(Math.min(...(await page.evaluate(textSizes)))).toBeGreaterThanOrEqual(18)
  const scale = await frame.evaluate((one) => Number(/scale\((.*)\)/.exec(one.style.transform)![1]))
  const figure = (await (await frame.elementHandle())!.contentFrame())!
  expect(scale * Math.min(...(await figure.evaluate(textSizes)))).toBeGreaterThanOrEqual(18)
  await expectAccessible(page, info)

  await page.keyboard.press('.')
  await expect(page.getByText('The screen is dark')).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('The screen is dark')).toHaveCount(0)
  await expect(place).toContainText('Step 3 of')
  await page.keyboard.press('End')
  await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/en\/shufflenet\/#grouped$/)
  expect(seen.faults).toEqual([])
})

for (const [locale, slug] of [
  ['zh', 'convolution'],
  ['en', 'mobilenet'],
] as const) {
  test(`every figure of ${locale}/${slug} comes up in the presentation, and all of its text`, async ({ page }) => {
    await page.goto(`/${locale}/${slug}/`)
    const figures = await page.locator('article > [data-island] > figure').count()
    const words = await page
      .locator('article > p')
      .evaluateAll((all) => all.map((one) => one.textContent!.slice(0, 40)))
    await page.goto(`/${locale}/present/${slug}/`)
    const place = page.locator('nav [role=status]')
    const shown = new Set<string>()
    const read: string[] = []
    const steps = Number(/(\d+)\D*$/.exec(await place.innerText())![1])
    for (let step = 1; step <= steps; step += 1) {
      await expect(page.locator('progress')).toHaveAttribute('value', String(step))
      await expect(page.locator('main[data-figureless] > nav, iframe:visible').first()).toBeVisible()
      for (const title of await page
        .locator('iframe:visible')
        .evaluateAll((all) => all.map((one) => (one as HTMLIFrameElement).src)))
        shown.add(title)
      read.push(
        ...(await page
          .locator('article > p:visible')
          .evaluateAll((all) => all.map((one) => one.textContent!.slice(0, 40)))),
      )
      await page.keyboard.press('PageDown')
    }
    expect(shown.size).toBe(figures)
    expect(read).toEqual(words.filter((one) => read.includes(one)))
    expect(words.filter((one) => !read.includes(one)).length).toBeLessThanOrEqual(1)
  })
}
