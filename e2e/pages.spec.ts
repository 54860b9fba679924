import { expect, test } from './test'
import { walk } from './open/keyboard'
import { layoutFaults, SOUND } from './open/layout'
import { expectAccessible, layoutShift, pages, watch } from './pages'

for (const path of pages) {
  test(`${path} loads cleanly and without shifts, is accessible in both themes, has its metadata, fits 320 pixels and is walked by keyboard`, async ({
    page,
  }, info) => {
    const seen = watch(page)
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(await layoutShift(page)).toBeLessThan(0.02)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('html')).toHaveAttribute('lang', path.startsWith('/zh/') ? 'zh-Hans' : 'en')
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{30,}/)
    expect(
      await page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang'))),
    ).toEqual(['en', 'zh-Hans', 'x-default'])
    // Both languages have the same elements in the same colours: English is read in both themes, Chinese in the dark one.
    const english = path.startsWith('/en/')
    if (english) await expectAccessible(page, info)
    // Without motion, so that no colour is measured halfway. Nothing but colours depends on the theme.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expectAccessible(page, info, english ? { only: ['color-contrast'] } : {})
    await page.setViewportSize({ width: 320, height: 640 })
    expect.soft(await layoutFaults(page), 'at 320 pixels').toEqual(SOUND)
    // Here the header covers most. The order is the same in both languages.
    if (english) expect.soft(await walk(page), 'by keyboard').toEqual([])
    expect(seen.faults).toEqual([])
  })
}

test('no link or anchor of the site is dead, and no id is given twice', async ({ request, baseURL }) => {
  const found = new Set<string>()
  const anchors = new Map<string, ReadonlySet<string>>()
  const twice: string[] = []
  for (const path of pages) {
    const html = await (await request.get(path)).text()
    const ids = [...html.matchAll(/<[a-z][^>]*\sid="([^"]+)"/g)].map(([, id]) => id!)
    twice.push(...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${path}#${id}`))
    anchors.set(path, new Set(ids))
    const links = [...html.matchAll(/<a\s[^>]*href="([^"]+)"/g)].map(
      ([, href]) => new URL(href!.replaceAll('&amp;', '&'), baseURL + path),
    )
    for (const link of links) if (link.origin === baseURL) found.add(link.pathname + link.hash)
  }
  expect(found.size).toBeGreaterThan(pages.length)
  const dead: string[] = []
  for (const link of found) {
    const { pathname, hash } = new URL(link, baseURL)
    const known = anchors.get(pathname)
    if (known ? hash && !known.has(decodeURIComponent(hash.slice(1))) : (await request.get(pathname)).status() !== 200)
      dead.push(link)
  }
  expect({ dead, twice }).toEqual({ dead: [], twice: [] })
})

test('the sitemap lists every page, and each is there', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname)
  expect(listed.sort()).toEqual([...pages].sort())
})
