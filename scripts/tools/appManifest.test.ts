import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { imageSize } from 'image-size'
import { languages, locales } from '@/lib/i18n/locale'
import { SITE_NAME } from '@/lib/site'

const root = join(import.meta.dirname, '../..')
const tokens = readFileSync(join(root, 'app/tokens.css'), 'utf8')
const papers = [...tokens.matchAll(/--paper: (#\w{6})/g)].map(([, colour]) => colour)

interface AppManifest {
  readonly name: string
  readonly lang: string
  readonly background_color: string
  readonly theme_color: string
  readonly start_url: string
  readonly scope: string
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[]
}

for (const locale of locales) {
  test(`the installed site in ${locale}: its name, its language, the paper’s colour, icons of the sizes that are given`, () => {
    const folder = join(root, 'public', locale)
    const app = JSON.parse(readFileSync(join(folder, 'app.webmanifest'), 'utf8')) as AppManifest
    assert.deepEqual([app.name, app.lang], [SITE_NAME, languages[locale].tag])
    assert.deepEqual([app.background_color, app.theme_color], [papers[0], papers[0]])
    // Relative, so that they hold below any folder.
    const base = 'https://host.test/site/'
    assert.equal(new URL(app.start_url, `${base}${locale}/app.webmanifest`).href, `${base}${locale}/`)
    assert.equal(new URL(app.scope, `${base}${locale}/app.webmanifest`).href, base)
    for (const { src, sizes } of app.icons.filter(({ src }) => src.endsWith('.png'))) {
      const { width, height } = imageSize(readFileSync(join(folder, src)))
      assert.equal(`${width}x${height}`, sizes)
    }
    assert.ok(app.icons.some(({ purpose }) => purpose === 'maskable'))
  })
}

test('the browser’s bars have the paper’s colours', () => {
  const layout = readFileSync(join(root, 'app/[locale]/layout.tsx'), 'utf8')
  assert.deepEqual(
    [...layout.matchAll(/color: '(#\w+)'/g)].map(([, colour]) => colour),
    [papers[0], papers[1]],
  )
})
