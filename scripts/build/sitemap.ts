import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chapters } from '@/content/chapters'
import { pagePath } from '@/lib/i18n/alternates'
import { languages, locales, type Locale } from '@/lib/i18n/locale'
import { SITE_URL } from '@/lib/site'
import { out, type Step } from './step'

const address = (locale: Locale, slug: string) => new URL(pagePath(locale, slug), SITE_URL).href
const slugs = ['', ...chapters.map((chapter) => chapter.slug)]

const entry = (locale: Locale, slug: string) =>
  [
    '  <url>',
    `    <loc>${address(locale, slug)}</loc>`,
    ...locales.map(
      (other) => `    <xhtml:link rel="alternate" hreflang="${languages[other].tag}" href="${address(other, slug)}"/>`,
    ),
    '  </url>',
  ].join('\n')

const sitemapText = () => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${slugs.flatMap((slug) => locales.map((locale) => entry(locale, slug))).join('\n')}
</urlset>
`

/** Tells search engines of every page in every language, with its translations. */
export const sitemap: Step = {
  name: 'sitemap',
  reads: ['content/chapters.ts'],
  writes: ['out/sitemap.xml', 'out/robots.txt'],
  async run() {
    await writeFile(join(out, 'sitemap.xml'), sitemapText())
    const place = address('en', '').replace('/en/', '/sitemap.xml')
    await writeFile(join(out, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${place}\n`)
  },
}
