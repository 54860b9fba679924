import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chapters } from '@/content/chapters'
import { locales } from '@/lib/i18n/locale'
import { FIRST_LOAD_LIMIT, firstLoadScripts, out } from './firstLoad'
import { exactly } from './goal'
import type { Part } from './part'
import { table } from './table'

/** What is loaded when it is needed, by words that only these files have. */
const LATER: readonly (readonly [what: string, mark: string])[] = [
  ['tfjs, core', 'not found in registry'],
  ['tfjs, webgl', 'WEBGL_PACK'],
  ['tfjs, wasm', 'WASM_HAS_SIMD_SUPPORT'],
  ['CodeMirror', 'cm-editor'],
]

const FILES: readonly (readonly [what: string, path: string])[] = [
  ['tfjs, WebAssembly with SIMD', 'tfjs/tfjs-backend-wasm-simd.wasm'],
  ['runtime of the notebook’s cells', 'notebook/runtime.js'],
]

const gzip = (file: Buffer) => gzipSync(file).length
const firstLoad = (path: string) => firstLoadScripts(path).reduce((sum, file) => sum + gzip(file), 0)
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)

function later(): (readonly [string, number])[] {
  const folder = join(out, '_next/static/chunks')
  const chunks = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name)))
  return [
    ...LATER.map(
      ([what, mark]) =>
        [what, chunks.filter((chunk) => chunk.includes(mark)).reduce((sum, chunk) => sum + gzip(chunk), 0)] as const,
    ),
    ...FILES.map(([what, path]) => [what, gzip(readFileSync(join(out, path)))] as const),
  ]
}

/** What the built site makes a reader download. */
export const bundles: Part = {
  word: 'bundles',
  title: 'JavaScript of the built site, in kilobytes (gzip): first load of each page, and what comes when it is needed',
  async measure() {
    if (!existsSync(out)) return { text: 'There is no built site: npm run build makes it.', data: null, goals: [] }
    const pages = ['', ...chapters.map(({ slug }) => slug)].map(
      (slug) => [slug || 'home', ...locales.map((locale) => firstLoad(`/${locale}/${slug}`))] as const,
    )
    const largest = Math.max(...pages.flatMap(([, ...sizes]) => sizes))
    const lazy = later()
    return {
      text: [
        table(
          ['page', ...locales],
          pages.map(([page, ...sizes]) => [page, ...sizes.map(kilobytes)]),
        ),
        table(
          ['later', 'KB'],
          lazy.map(([what, size]) => [what, kilobytes(size)]),
        ),
      ].join('\n\n'),
      data: { pages, later: lazy },
      goals: [
        {
          what: 'First load of the largest page: kilobytes',
          found: exactly(largest / 1000),
          limit: FIRST_LOAD_LIMIT / 1000,
        },
      ],
    }
  },
}
