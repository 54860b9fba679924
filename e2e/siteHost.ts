import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const out = join(import.meta.dirname, '../out')
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
}

/** The built site on a host of its own, which can be cut off: for workers too, which the browser's own switch leaves online. */
export interface SiteHost {
  readonly address: string
  /** Seconds since 1970, as every page says. */
  readonly build: number
  /** While true, each connection breaks. */
  cut: boolean
  /** While true, nothing is answered. */
  silent: boolean
  /** How much later than it was the site was built, seconds; the rest stays the same. */
  later: number
  readonly close: () => void
}

export async function siteHost(): Promise<SiteHost> {
  const { build } = JSON.parse(readFileSync(join(out, 'offline.json'), 'utf8')) as { build: number }
  const host = { build, cut: false, silent: false, later: 0 }
  const server = createServer((request, response) => {
    if (host.cut) return request.socket.destroy()
    if (host.silent) return
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname)
    const file = path.endsWith('/') ? `${path}index.html` : path
    try {
      let body: Buffer | string = readFileSync(join(out, file))
      if (host.later > 0 && /^\/(.*index\.html|sw\.js|offline\.json)$/.test(file))
        body = body.toString('utf8').replaceAll(String(build), String(build + host.later))
      response
        .writeHead(200, {
          'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
          'cache-control': 'no-cache',
        })
        .end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, listening))
  const { port } = server.address() as AddressInfo
  return Object.assign(host, {
    address: `http://localhost:${port}`,
    close: () => void (server.closeAllConnections(), server.close()),
  })
}
