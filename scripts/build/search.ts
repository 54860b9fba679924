import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { chapters } from '@/content/chapters'
import { locales, type Locale } from '@/lib/i18n/locale'
import { out, type Step } from './step'

/** Figures but for their captions: numbers and settings that say little out of place. Formulas once, not three times. */
const excludeSelectors = ['figure > div', 'figure > p', 'figure > details', '.katex-html', 'annotation']

/** Ready-made interfaces, which the site does not use. */
const unused = /^pagefind-(ui|modular|component|highlight)/

async function index(locale: Locale): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors })
  if (!index) throw new Error(errors.join('; '))
  const added = await index.addDirectory({ path: out, glob: `${locale}/**/*.html` })
  const target = join(out, 'search', locale)
  const written = await index.writeFiles({ outputPath: target })
  const faults = [...added.errors, ...written.errors]
  if (faults.length > 0) throw new Error(faults.join('; '))
  if (added.page_count < chapters.length)
    throw new Error(`the index has ${added.page_count} pages in ${locale} of ${chapters.length}`)
  const files = await readdir(target)
  await Promise.all(files.filter((file) => unused.test(file)).map((file) => rm(join(target, file))))
}

/**
 * Indexes the pages for search, each language by itself, so that each is cut into words by its own rules and can be
 * searched from a page in the other. `components/search` reads what it writes.
 */
export const search: Step = {
  name: 'search',
  reads: ['content/chapters.ts', ...locales.map((locale) => `out/${locale}`)],
  writes: locales.map((locale) => `out/search/${locale}`),
  async run() {
    await rm(join(out, 'search'), { recursive: true, force: true })
    for (const locale of locales) await index(locale)
    await close()
  },
}
