import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { MANIFEST, type SiteFile, type SiteManifest } from '@/lib/offline/manifest'
import { BASE_PATH } from '@/lib/site'
import { buildTime } from './buildTime'
import { pageFiles } from './pageFiles'

/* Lists what there is to keep for readers without a network, and bundles the service worker that keeps it. */
const out = join(import.meta.dirname, '../out')

/** Nothing that a reader opens; of Next's payloads only those that a change of page asks for; what needs headers that no page has. */
const LEFT_OUT =
  /^(404|_not-found|preview\/|_headers|serve\.json|robots\.txt|sitemap\.xml|sw\.js)|(^|\/)(index|__next\._full)\.txt$|threaded-simd\.wasm$|\/_\w+Manifest\.js$/
const PACKED = /\.(html|txt|js|css|json|svg|wasm|webmanifest|md)$/
const hashed = /^_next\/static\//

const read = (file: string) => readFileSync(join(out, file))
const names = (readdirSync(out, { recursive: true }) as string[])
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name !== MANIFEST && !LEFT_OUT.test(name) && statSync(join(out, name)).isFile())
  .toSorted()

const describe = (name: string): SiteFile => {
  const content = read(name)
  return {
    path: name.replace(/(^|\/)index\.html$/, '$1'),
    bytes: PACKED.test(name) ? gzipSync(content).length : content.length,
    revision: hashed.test(name) ? null : createHash('sha256').update(content).digest('hex').slice(0, 8),
  }
}
const files = names.map(describe)
const place = new Map(names.map((name, index) => [name, index]))

const pages = Object.fromEntries(
  Object.entries(pageFiles(names, (name) => read(name).toString('utf8'))).map(([page, needed]) => [
    page,
    needed.map((name) => place.get(name)!),
  ]),
)
writeFileSync(join(out, MANIFEST), JSON.stringify({ build: buildTime, files, pages } satisfies SiteManifest))

await build({
  entryPoints: [join(import.meta.dirname, '../lib/offline/serviceWorker.ts')],
  outfile: join(out, 'sw.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  logLevel: 'error',
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.SITE_BUILD': JSON.stringify(String(buildTime)),
    'process.env.NEXT_PUBLIC_BASE_PATH': JSON.stringify(BASE_PATH),
    'process.env.SITE_URL': '""',
  },
})
