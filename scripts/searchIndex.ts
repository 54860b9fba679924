import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { chapters } from '@/content/chapters'
import { locales } from '@/lib/i18n/locale'

/*
 * Indexes the built pages for search, each language by itself, so that each is cut into words by its own rules and can
 * be searched from a page in the other. Written to out/search/<locale>; `components/search` reads it.
 */
const out = join(import.meta.dirname, '../out')

/** Figures but for their captions: numbers and settings that say little out of place. Formulas once, not three times. */
const excludeSelectors = ['figure > div', 'figure > p', 'figure > details', '.katex-html', 'annotation']

/** Ready-made interfaces, which the site does not use. */
const unused = /^pagefind-(ui|modular|component|highlight)/

await rm(join(out, 'search'), { recursive: true, force: true })
for (const locale of locales) {
  const { index, errors } = await createIndex({ excludeSelectors })
  if (!index) throw new Error(`No search index: ${errors.join('; ')}`)
  const added = await index.addDirectory({ path: out, glob: `${locale}/**/*.html` })
  const target = join(out, 'search', locale)
  const written = await index.writeFiles({ outputPath: target })
  const faults = [...added.errors, ...written.errors]
  if (faults.length > 0) throw new Error(`No search index: ${faults.join('; ')}`)
  if (added.page_count < chapters.length)
    throw new Error(`The search index has ${added.page_count} pages in ${locale} of ${chapters.length}`)
  const files = await readdir(target)
  await Promise.all(files.filter((file) => unused.test(file)).map((file) => rm(join(target, file))))
}
await close()
