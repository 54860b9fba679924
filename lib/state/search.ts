/*
 * The query string as the one place where a page's state lives. Writes are shown at once and reach the
 * address bar a moment later, since browsers limit how often history may change.
 */
const DELAY_MS = 200

interface Pending {
  readonly path: string
  readonly search: string
  readonly timer: ReturnType<typeof setTimeout>
}

let pending: Pending | null = null
const listeners = new Set<() => void>()

/** Lays `changes` over a query string; null removes a name. Colons, commas, semicolons and slashes stay readable. */
export function mergeSearch(search: string, changes: Readonly<Record<string, string | null>>): string {
  const params = new URLSearchParams(search)
  for (const [name, text] of Object.entries(changes)) {
    if (text === null) params.delete(name)
    else params.set(name, text)
  }
  const text = params
    .toString()
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%3B', ';')
  return text ? `?${text}` : ''
}

/** The query string as it stands, writes not yet in the address bar included. */
export function readSearch(): string {
  return pending && pending.path === window.location.pathname ? pending.search : window.location.search
}

let parsed: { readonly search: string; readonly params: URLSearchParams } = {
  search: '',
  params: new URLSearchParams(),
}

/** One name's text in {@link readSearch}, or null. A page asks for dozens of names at every change: it is parsed once. */
export function readName(name: string): string | null {
  const search = readSearch()
  if (search !== parsed.search) parsed = { search, params: new URLSearchParams(search) }
  return parsed.params.get(name)
}

/** Changes names in the query string; null removes one. */
export function writeSearch(changes: Readonly<Record<string, string | null>>): void {
  const search = mergeSearch(readSearch(), changes)
  if (pending) clearTimeout(pending.timer)
  pending = { path: window.location.pathname, search, timer: setTimeout(flushSearch, DELAY_MS) }
  for (const listener of listeners) listener()
}

/** Brings the address bar up to date now, before a link is copied; a page that is left does so by itself. */
export function flushSearch(): void {
  if (!pending) return
  const { path, search, timer } = pending
  clearTimeout(timer)
  pending = null
  const { location, history } = window
  if (location.pathname === path && location.search !== search)
    history.replaceState(history.state, '', path + search + location.hash)
}

if (typeof window !== 'undefined') window.addEventListener('pagehide', flushSearch)

/** Calls back whenever the query string may have changed; returns a function that stops it. */
export function subscribeSearch(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}
