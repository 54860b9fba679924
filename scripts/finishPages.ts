import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sourceOrigins } from '@/lib/run/pretrained/sources'
import { BASE_PATH } from '@/lib/site'
import { buildTag } from '@/lib/offline/manifest'
import { buildTime } from './buildTime'
import { figureScripts, withCodeLater } from './figureCode'
import { scriptPolicy, serialize, withFirst, withPolicy } from './contentPolicy'

/*
 * Puts off the code of figures out of sight on every built page, gives it its Content-Security-Policy and the time of
 * the build, and writes out/_headers (as Netlify, Cloudflare Pages and others read it) with what a page cannot say of
 * itself. Who may frame a page is left open: figures are made to be framed.
 */
const out = join(import.meta.dirname, '../out')
/** Runs what readers write, and has a policy of its own. */
const SANDBOX = join('notebook', 'sandbox')

const server = join(import.meta.dirname, '../.next/server/app')
const manifests = (await readdir(server, { recursive: true })).filter((path) =>
  path.endsWith('react-loadable-manifest.json'),
)
const figures = (
  await Promise.all(
    manifests.map(async (path) => figureScripts(JSON.parse(await readFile(join(server, path), 'utf8')))),
  )
).flat()

const pages = (await readdir(out, { recursive: true })).filter(
  (path) => path.endsWith('.html') && !path.startsWith(SANDBOX),
)
for (const page of pages) {
  const path = join(out, page)
  const html = withCodeLater(await readFile(path, 'utf8'), figures)
  await writeFile(path, withPolicy(withFirst(html, buildTag(buildTime)), sourceOrigins))
}

const unused = ['microphone', 'geolocation', 'payment', 'usb', 'serial', 'bluetooth', 'midi', 'display-capture']
const headers = `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
  Permissions-Policy: camera=(self), ${unused.map((name) => `${name}=()`).join(', ')}

${BASE_PATH}/_next/static/*
  Cache-Control: public, max-age=31536000, immutable
  Content-Security-Policy: ${serialize(scriptPolicy(sourceOrigins))}

${BASE_PATH}/sw.js
  Cache-Control: no-cache
`
await writeFile(join(out, '_headers'), headers)
