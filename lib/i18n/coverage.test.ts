import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { languages, locales, type Locale } from './locale'
import { gapsOf } from './testing/gaps'

type Given = Readonly<Partial<Record<Locale, unknown>>>

const root = join(import.meta.dirname, '../..')

/** What each file gives to `words`. */
const given = vi.hoisted(() => new Map<string, object[]>())

vi.mock('@/lib/i18n/words', async (original) => {
  const real = await original<typeof import('./words')>()
  return {
    ...real,
    words: (own: never) => {
      const caller = /\/((?:components|content|lib)\/[^\s:?]+\.tsx?)/.exec(
        new Error('who').stack!.split('\n').slice(2).join('\n').replaceAll('lib/i18n/coverage.test.ts', ''),
      )?.[1]
      given.set(caller ?? '?', [...(given.get(caller ?? '?') ?? []), own])
      return real.words(own)
    },
  }
})

const files = ['components', 'content', 'lib'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(root, folder, path))
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path) && /(?<![\w.])words\(\{/.test(readFileSync(path, 'utf8'))),
)

/** Files with texts that a language lacks, and their names. */
const missingIn = (locale: Locale) =>
  [...given].flatMap(([file, groups]) => {
    const gaps = groups.flatMap((group) => gapsOf((group as Given).en, (group as Given)[locale]))
    return gaps.length > 0 ? [`${file}: ${gaps.map((gap) => gap || 'a text').join(', ')}`] : []
  })

test('complete languages lack nothing; what others lack is named', async () => {
  // Files that other tests in this process have loaded already gave their words to the real function.
  vi.resetModules()
  for (const file of files) await import(file)
  assert.ok(given.size > 0.9 * files.length, `${given.size} of ${files.length} files gave words`)
  for (const locale of locales) {
    const missing = missingIn(locale)
    if (languages[locale].complete) expect(missing, locale).toEqual([])
    else process.stdout.write(`${locale} lacks in ${missing.length} files:\n  ${missing.join('\n  ')}\n`)
  }
}, 120_000)
