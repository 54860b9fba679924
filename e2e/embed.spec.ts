import { figures } from '../components/figures/list'
import type { Locale } from '../lib/i18n/locale'
import { forcedFaults } from './open/forced'
import { walk } from './open/keyboard'
import { layoutFaults, SOUND } from './open/layout'
import { operate } from './open/operate'
import { enlargeText, spaceText } from './open/text'
import { expectAccessible, watch } from './pages'
import { expect, test } from './test'

for (const { slug, chapter } of Object.values(figures)) {
  test(`${slug} stands by itself, in both languages: by keyboard, accessible as it was left, in forced colours, in the dark, narrow, with large and spaced text`, async ({
    page,
  }, info) => {
    test.setTimeout(120_000)
    const seen = watch(page)
    const open = async (locale: Locale) => {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(`/${locale}/embed/${slug}/`)
      await expect(page.locator('[data-figure]').first()).toBeVisible()
      await expect(page.locator('footer a')).toHaveAttribute('href', `/${locale}/${chapter}/#${slug}`)
    }
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open('en')
    expect.soft(await walk(page), 'by keyboard').toEqual([])
    expect.soft(await operate(page), 'by keyboard').toEqual([])
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
    await expectAccessible(page, info)
    expect.soft(await forcedFaults(page), 'in forced colours').toEqual([])
    expect.soft(await layoutFaults(page), 'wide').toEqual(SOUND)
    await page.setViewportSize({ width: 320, height: 640 })
    expect.soft(await layoutFaults(page), 'at 320 pixels').toEqual(SOUND)
    const plain = await spaceText(page)
    expect.soft(await layoutFaults(page, { drawings: false }), 'with spaced text').toEqual(SOUND)
    await plain()
    await page.setViewportSize({ width: 640, height: 900 })
    const small = await enlargeText(page)
    expect.soft(await layoutFaults(page), 'with text twice as large').toEqual(SOUND)
    await small()

    // The same elements stand here as in English: only their colours and the words' lengths are new.
    await page.emulateMedia({ colorScheme: 'dark' })
    await open('zh')
    await expectAccessible(page, info, { only: ['color-contrast'] })
    expect.soft(await layoutFaults(page), 'in Chinese').toEqual(SOUND)
    await page.setViewportSize({ width: 320, height: 640 })
    expect.soft(await layoutFaults(page), 'in Chinese at 320 pixels').toEqual(SOUND)
    expect(seen.faults).toEqual([])
  })
}

test('the snippet holds the figure’s state, and the frame takes the figure’s height', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en/squeezenet/?squeezenet=version:1.1&multipliers.unused=1')
  const figure = page.locator('[data-figure=multipliers]')
  await figure.getByRole('button', { name: 'Embed' }).click()
  const dialog = page.getByRole('dialog', { name: /^Embed: / })
  await dialog.getByRole('button', { name: 'Copy' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Copied')
  const html = await page.evaluate(() => navigator.clipboard.readText())
  expect(html).toContain(`src="${baseURL}/en/embed/multipliers/?network=squeezenet&amp;squeezenet=version:1.1`)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(figure.getByRole('button', { name: 'Embed' })).toBeFocused()

  await page.route('**/course.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Course</title>${html}` }),
  )
  await page.goto('/course.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('figure')).toContainText('1,235,496')
  const height = () => page.locator('iframe').evaluate((element) => element.clientHeight)
  const inside = () => frame.locator('div:has(> main)').evaluate((element) => element.clientHeight)
  await expect.poll(async () => (await height()) - (await inside())).toBe(0)
})

test('an embedded figure leads back to its chapter as it stands; a bad name in the address is nothing', async ({
  page,
}) => {
  await page.goto('/en/embed/table/?table=shufflenet/5')
  await expect(page.locator('figure').first()).toContainText('ShuffleNet')
  await page.goto('/en/embed/chart/?network=%3Cscript%3E&net=xception')
  await expect(page.getByRole('main')).toContainText('7,805,686,400')
  await page.goto('/en/embed/reach/?reach.view=single&reach.kind=grouped')
  const [chapter] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Convolution' }).click(),
  ])
  await expect(chapter).toHaveURL(/\/en\/convolution\/\?reach\.view=single&reach\.kind=grouped#reach$/)
})
