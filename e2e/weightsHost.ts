import type { BrowserContext, Route } from '@playwright/test'

/** Answers on the publishers' addresses, so that no request leaves this machine. */
export interface WeightsHost {
  /** Files by address; others are not there. */
  readonly files: Map<string, Uint8Array>
  /** Every request to another host, in order: `GET name`, with the range where one was asked for. */
  readonly asked: string[]
  /** Addresses that get no answer until they are taken out. */
  readonly silent: Set<string>
  /** Addresses whose connection breaks. */
  readonly broken: Set<string>
}

const cors = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' }

/** Takes the place of all hosts but the site's own. */
export async function weightsHost(context: BrowserContext): Promise<WeightsHost> {
  const host: WeightsHost = { files: new Map(), asked: [], silent: new Set(), broken: new Set() }
  await context.route(
    ({ hostname }) => hostname !== 'localhost',
    (route) => answer(host, route),
  )
  return host
}

async function answer({ files, asked, silent, broken }: WeightsHost, route: Route): Promise<void> {
  const request = route.request()
  const address = request.url()
  const { range } = request.headers()
  asked.push([request.method(), address.slice(address.lastIndexOf('/') + 1), range].filter(Boolean).join(' '))
  if (silent.has(address)) return
  if (broken.has(address)) return route.abort('connectionreset')
  const bytes = files.get(address)
  if (!bytes)
    return route.fulfill({ status: 404, headers: cors, contentType: 'text/html', body: '<html>Not found</html>' })
  const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0)
  const rest = Buffer.from(bytes.subarray(from))
  const partial = from > 0 && { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }
  return route.fulfill({
    status: from > 0 ? 206 : 200,
    headers: { ...cors, etag: '"one"', ...partial },
    contentType: 'application/octet-stream',
    body: rest,
  })
}
