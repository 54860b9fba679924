import { figures } from '../components/figures/list'
import { locales } from '../lib/i18n/locale'
import { seededRandom } from '../lib/tensor/random'
import { askedNames, brokenQueries, hookAddress, hostileState, storm } from './hostileAddresses'
import { watch } from './pages'
import { expect, test } from './test'

/** Texts for each figure; `HOSTILE_TEXTS=20000` searches longer. */
const TEXTS = Number(process.env.HOSTILE_TEXTS ?? 1000)
const AT_ONCE = 25

for (const [index, { slug }] of Object.values(figures).entries()) {
  const locale = locales[index % locales.length]!
  test(`${slug}: whatever the address says, the figure reads it or passes it over: no error, no NaN (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(Math.max(60_000, 30 * TEXTS))
    const seen = watch(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await hookAddress(page)
    await page.goto(`/${locale}/embed/${slug}/${brokenQueries[index % brokenQueries.length]}`)
    await expect(page.locator('[data-figure]').first()).toBeVisible()
    const random = seededRandom(index)
    for (let texts = 0; texts < TEXTS;) {
      // Other settings ask for other names.
      const names = await askedNames(page)
      const states = Array.from({ length: AT_ONCE }, () => hostileState(random, names))
      expect(await storm(page, states)).toBeNull()
      texts += states.flat().length
    }
    expect(seen.faults).toEqual([])
  })
}
