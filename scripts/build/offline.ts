import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { locales } from '@/lib/i18n/locale'
import { MANIFEST, type SiteFile, type SiteManifest } from '@/lib/offline/manifest'
import { BASE_PATH } from '@/lib/site'
import { BUILD_ID, buildTime } from './buildTime'
import { pageFiles } from './pageFiles'
import { out, root, type Step } from './step'

const WORKER = 'lib/offline/serviceWorker.ts'
/**
 * Nothing that a reader opens; of Next's payloads only those that a change of page asks for; what needs headers that no
 * page has.
 */
const LEFT_OUT =
  /^(404|_not-found|preview\/|_headers|serve\.json|robots\.txt|sitemap\.xml|sw\.js)|(^|\/)(index|__next\._full)\.txt$|threaded-simd\.wasm$|\/_\w+Manifest\.js$/
const PACKED = /\.(html|txt|js|css|json|svg|wasm|webmanifest|md)$/
const hashed = /^_next\/static\//

const read = (file: string) => readFileSync(join(out, file))
const siteFiles = () =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
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

function manifest(build: number): SiteManifest {
  const names = siteFiles()
  const place = new Map(names.map((name, index) => [name, index]))
  const needed = Object.entries(pageFiles(names, (name) => read(name).toString('utf8')))
  return {
    build,
    files: names.map(describe),
    pages: Object.fromEntries(needed.map(([page, files]) => [page, files.map((name) => place.get(name)!)])),
  }
}

/** Lists what there is to keep for readers without a network, and bundles the service worker that keeps it. */
export const offline: Step = {
  name: 'offline',
  reads: [WORKER, BUILD_ID, 'out', ...locales.map((locale) => `out/search/${locale}`)],
  writes: [`out/${MANIFEST}`, 'out/sw.js'],
  async run() {
    const time = buildTime()
    writeFileSync(join(out, MANIFEST), JSON.stringify(manifest(time)))
    await build({
      entryPoints: [join(root, WORKER)],
      outfile: join(out, 'sw.js'),
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      logLevel: 'error',
      define: {
        'process.env.NODE_ENV': '"production"',
        'process.env.SITE_BUILD': JSON.stringify(String(time)),
        'process.env.NEXT_PUBLIC_BASE_PATH': JSON.stringify(BASE_PATH),
        'process.env.SITE_URL': '""',
      },
    })
  },
}
