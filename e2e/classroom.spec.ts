import jsQR from 'jsqr'
import { expectAccessible, watch } from './pages'
import { expect, test, type Locator } from './test'

/** What a code says, read from a photograph of it by another library than the one that drew it. */
async function readCode(code: Locator): Promise<string | undefined> {
  const photograph = (await code.screenshot()).toString('base64')
  const { side, grey } = await code.page().evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const pen = new OffscreenCanvas(image.width, image.width).getContext('2d')!
    pen.drawImage(image, 0, 0)
    const { data } = pen.getImageData(0, 0, image.width, image.width)
    return {
      side: image.width,
      grey: Array.from({ length: data.length / 4 }, (_, at) => String.fromCharCode(data[4 * at]!)).join(''),
    }
  }, photograph)
  const pixels = Uint8ClampedArray.from({ length: 4 * grey.length }, (_, at) =>
    at % 4 === 3 ? 255 : grey.charCodeAt(at >> 2),
  )
  return jsQR(pixels, side, side)?.data
}

test('a lesson’s link holds the figure’s state, a task and what is locked; its code says the same', async ({
  page,
  baseURL,
}, info) => {
  await page.goto('/en/mobilenet/?mobilenet=alpha:0.5')
  const figure = page.locator('[data-figure=multipliers]')
  await figure.getByRole('button', { name: 'Lesson link' }).click()
  const dialog = page.getByRole('dialog', { name: 'A link for a lesson' })
  await dialog.getByLabel('Task or question (optional)').fill('Is this <b>half</b>?\nWrite it down.')
  await dialog.getByText('Controls', { exact: true }).click()
  await dialog.getByRole('group', { name: 'Input side, pixels' }).getByText('Locked').click()
  await dialog.getByRole('group', { name: 'Form' }).getByText('Hidden').click()
  await expectAccessible(page, info, { within: 'dialog[open]' })
  const link = await dialog.getByLabel('Link', { exact: true }).inputValue()
  expect(link).toMatch(
    new RegExp(
      `^${baseURL}/en/embed/multipliers/\\?network=mobilenet&mobilenet=alpha:0\\.5&lesson=1&lesson\\.hide=form&lesson\\.lock=resolution&lesson\\.task=`,
    ),
  )

  await dialog.getByRole('button', { name: 'Show the code large' }).click()
  const code = page.getByRole('dialog', { name: /QR code/ })
  expect(await readCode(code.locator('svg'))).toBe(link)

  await page.goto(link)
  await expect(page.getByText('Is this <b>half</b>?')).toBeVisible()
  const alone = page.locator('figure')
  await expect(alone.getByRole('group', { name: 'Form' })).toHaveCount(0)
  await expect(alone.getByRole('radio', { name: '224' })).toBeDisabled()
  const law = alone.getByRole('slider', { name: 'Input side, pixels, 224' })
  await expect(law).toBeDisabled()
  await law.press('ArrowRight')
  await expect(law).toHaveAttribute('aria-valuenow', '224')
  await expect(alone.getByRole('button', { name: 'Lesson link' })).toHaveCount(0)
  await expect(alone.getByRole('radio', { name: '0.5', exact: true })).toBeChecked()
  await alone.getByText('0.25', { exact: true }).first().click()
  await expect(page).toHaveURL(/alpha:0\.25/)
  // The start is not forgotten where a page is loaded again in between.
  await page.reload()
  await expect(alone.getByRole('radio', { name: '0.25', exact: true })).toBeChecked()
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect(page).toHaveURL(link)
})

test('a prediction comes first where the link asks for one: the figure is covered until then, from the first paint on', async ({
  page,
  context,
}, info) => {
  await page.goto('/en/embed/growth/')
  await page.getByRole('button', { name: 'Lesson link' }).click()
  const dialog = page.getByRole('dialog', { name: 'A link for a lesson' })
  await dialog.getByRole('switch', { name: 'Ask for a prediction before the figure is shown' }).check()
  const link = await dialog.getByLabel('Link', { exact: true }).inputValue()
  // As on a slow line: drawn, but not alive yet.
  const slow = await context.newPage()
  await slow.route('**/*.js', (route) => route.abort())
  await slow.goto(link)
  await expect(slow.locator('figure')).toBeAttached()
  await expect(slow.locator('figure')).not.toBeVisible()
  await slow.close()
  await page.goto(link)
  const field = page.getByRole('textbox', { name: 'Your prediction' })
  await expect(field).toBeVisible()
  await expect(page.locator('figure')).not.toBeVisible()
  await expectAccessible(page, info)
  await field.fill('<b>VGG</b>, ten times')
  await field.press('Enter')
  await expect(page.locator('figure')).toBeVisible()
  await expect(page.getByText('<b>VGG</b>, ten times')).toBeVisible()
  await expect(field).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(page.locator('figure :focus')).toHaveCount(1)
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect(field).toHaveValue('')
})

test('a hostile or unknown lesson is text or a notice, and the figure stands', async ({ page }) => {
  const seen = watch(page)
  const attack = '<img src=x onerror="document.title=1">'
  await page.goto(
    `/en/embed/reach/?lesson=1&lesson.lock=__proto__,constructor,"><script>&lesson.task=${encodeURIComponent(attack)}`,
  )
  await expect(page.getByText(attack)).toBeVisible()
  await expect(page.locator('figure')).toBeVisible()
  await page.goto('/zh/embed/reach/?lesson=9&lesson.task=x')
  await expect(page.getByRole('note').first()).toContainText('更新版本')
  await expect(page.locator('figure')).toBeVisible()
  expect(seen.faults).toEqual([])
})

test('every ready link of the teacher’s page opens its figure with the task, and names controls that are there', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await page.goto('/en/teach/')
  const links = await page
    .locator('[role=note] a[target=_blank]')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
  expect(links.length).toBe(11)
  const lesson = await context.newPage()
  for (const link of links) {
    const address = new URL(link)
    await test.step(address.pathname, async () => {
      await lesson.goto(link)
      await expect(lesson.getByText(address.searchParams.get('lesson.task')!)).toBeVisible()
      const names = ['lock', 'hide'].flatMap((key) => address.searchParams.get(`lesson.${key}`)?.split(',') ?? [])
      address.searchParams.delete('lesson')
      await lesson.goto(address.href)
      for (const name of names)
        await expect(lesson.locator(`[data-control="${name}"]`).first(), `${name} of ${link}`).toBeAttached()
    })
  }
})

test('on paper a figure is light, no wider than the sheet, and without controls; afterwards it is as before', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/en/embed/ratio/')
  const drawing = page.locator('figure svg[viewBox]').first()
  const width = () => drawing.evaluate((svg) => Number(svg.getAttribute('width')))
  await page.setViewportSize({ width: 900, height: 800 })
  await expect.poll(width).toBeGreaterThan(680)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await width()).toBeLessThanOrEqual(680)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(page.locator('[data-control]:visible, [data-shortcut]:visible')).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect.poll(width).toBeGreaterThan(680)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
