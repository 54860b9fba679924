import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chapters } from '@/content/chapters'
import { pagePath } from '@/lib/i18n/alternates'
import { localeNames, locales, type Locale } from '@/lib/i18n/locale'
import { SITE_URL } from '@/lib/site'

/** Writes out/sitemap.xml and out/robots.txt: every page in every language, with its translations. */
const out = join(import.meta.dirname, '../out')
const address = (locale: Locale, slug: string) => new URL(pagePath(locale, slug), SITE_URL).href
const slugs = ['', ...chapters.map((chapter) => chapter.slug)]

const entry = (locale: Locale, slug: string) =>
  [
    '  <url>',
    `    <loc>${address(locale, slug)}</loc>`,
    ...locales.map(
      (other) =>
        `    <xhtml:link rel="alternate" hreflang="${localeNames[other].tag}" href="${address(other, slug)}"/>`,
    ),
    '  </url>',
  ].join('\n')

const sitemap = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${slugs.flatMap((slug) => locales.map((locale) => entry(locale, slug))).join('\n')}
</urlset>
`
await writeFile(join(out, 'sitemap.xml'), sitemap)
await writeFile(
  join(out, 'robots.txt'),
  `User-agent: *\nAllow: /\n\nSitemap: ${address('en', '').replace('/en/', '/sitemap.xml')}\n`,
)
