/** What pages tell the service worker: where the reader is, and what the page has loaded, as addresses below the site's folder. */
export interface Visit {
  readonly visited: string
  readonly loaded: readonly string[]
  readonly build: number
}

/** What the service worker tells pages: which build it belongs to. */
export interface Build {
  readonly build: number
}

const has = (data: unknown, name: string, type: 'string' | 'number') =>
  typeof data === 'object' && data !== null && typeof (data as Record<string, unknown>)[name] === type

export const isVisit = (data: unknown): data is Visit =>
  has(data, 'visited', 'string') && Array.isArray((data as Visit).loaded) && has(data, 'build', 'number')

export const isBuild = (data: unknown): data is Build => has(data, 'build', 'number')
