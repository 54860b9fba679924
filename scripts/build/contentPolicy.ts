import { createHash } from 'node:crypto'

const INLINE = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g
const HANDLER = /<[a-z][^<>]*\s(on[a-z]+)=["']/i
const CHARSET = /<meta charset="utf-8"\s*\/?>/i

/** A script's text as a policy names it: `'sha256-…'`. */
export const hashSource = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** What the site's scripts may do: those of workers take it from their header, since no page's `<meta>` reaches them. */
export const scriptPolicy = (hosts: readonly string[]) => ({
  'default-src': ["'self'"],
  // WebAssembly is compiled, text never is.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'connect-src': ["'self'", ...hosts],
  'object-src': ["'none'"],
})

/**
 * The Content-Security-Policy of a page: scripts are the site's files, or inline with the very text that was built;
 * requests go to the site itself, or to `hosts`, which have trained weights. Throws where the page has an inline event
 * handler, which no hash lets through.
 */
export function pagePolicy(html: string, hosts: readonly string[]): string {
  const handler = HANDLER.exec(html.replaceAll(INLINE, ''))
  if (handler) throw new Error(`inline event handler ${handler[1]}`)
  const hashes = [...html.matchAll(INLINE)].map(([, script]) => hashSource(script!))
  const scripts = scriptPolicy(hosts)
  return serialize({
    ...scripts,
    'script-src': [...scripts['script-src'], ...new Set(hashes)],
    // React writes positions and sizes, KaTeX heights, as style attributes; their values cannot be known beforehand.
    'style-src': ["'self'", "'unsafe-inline'"],
    // Drawings on their way into a PNG, and the reader's own pictures.
    'img-src': ["'self'", 'data:', 'blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })
}

/** Directives as text. */
export const serialize = (policy: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')

/** The page with tags before everything else in its head, but for the character set, which has to be near the top. */
export function withFirst(html: string, tags: string): string {
  if (!CHARSET.test(html)) throw new Error('a page without character set')
  return html.replace(CHARSET, (charset) => charset + tags)
}

/** The page with its policy. */
export const withPolicy = (html: string, hosts: readonly string[]) =>
  withFirst(html, `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(html, hosts)}"/>`)
