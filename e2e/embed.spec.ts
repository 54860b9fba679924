import { embeds } from '../components/embed/embeds'
import { expectAccessible, watch } from './pages'
import { expect, test } from './test'

for (const locale of ['en', 'zh'] as const) {
  test(`every figure stands by itself in ${locale}: accessible, within 320 pixels, no fault`, async ({ page }, info) => {
    test.setTimeout(240_000)
    const seen = watch(page)
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: locale === 'en' ? 'light' : 'dark' })
    for (const { slug, chapter } of embeds) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(`/${locale}/embed/${slug}/`)
      await expect(page.locator('[data-figure]').first()).toBeVisible()
      await expect(page.locator('footer a')).toHaveAttribute('href', `/${locale}/${chapter}/#${slug}`)
      // In the other language the same elements stand in dark colours: only these are new.
      await expectAccessible(page, info, locale === 'en' ? {} : { only: ['color-contrast'] })
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), slug).toBeLessThanOrEqual(320)
    }
    expect(seen.faults).toEqual([])
  })
}

test('the snippet holds the figure’s state, and the frame takes the figure’s height', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en/squeezenet/?squeezenet=version:1.1&multipliers.unused=1')
  const figure = page.locator('[data-figure=multipliers]')
  await figure.getByRole('button', { name: 'Embed' }).click()
  const dialog = page.getByRole('dialog', { name: 'Embed this figure' })
  await dialog.getByRole('button', { name: 'Copy' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Copied')
  const html = await page.evaluate(() => navigator.clipboard.readText())
  expect(html).toContain(`src="${baseURL}/en/embed/multipliers/?network=squeezenet&amp;squeezenet=version:1.1`)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(figure.getByRole('button', { name: 'Embed' })).toBeFocused()

  await page.route('**/course.html', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Course</title>${html}` }))
  await page.goto('/course.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('figure')).toContainText('1,235,496')
  const height = () => page.locator('iframe').evaluate((element) => element.clientHeight)
  const inside = () => frame.locator('div:has(> main)').evaluate((element) => element.clientHeight)
  await expect.poll(async () => (await height()) - (await inside())).toBe(0)
})

test('an embedded figure leads back to its chapter as it stands; a bad name in the address is nothing', async ({ page }) => {
  await page.goto('/en/embed/table/?table=shufflenet/5')
  await expect(page.locator('figure').first()).toContainText('ShuffleNet')
  await page.goto('/en/embed/chart/?network=%3Cscript%3E&net=xception')
  await expect(page.getByRole('main')).toContainText('7,805,686,400')
  await page.goto('/en/embed/reach/?reach.view=single&reach.kind=grouped')
  const [chapter] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'Convolution' }).click()])
  await expect(chapter).toHaveURL(/\/en\/convolution\/\?reach\.view=single&reach\.kind=grouped#reach$/)
})
