/** A file of the built site. */
export interface SiteFile {
  /** Address below the site's folder, such as `en/run/`. */
  readonly path: string
  /** Bytes on the way, about: compressed where hosts compress. */
  readonly bytes: number
  /** Changes with what the file holds; null where its address does. */
  readonly revision: string | null
}

/** What there is to keep for readers without a network: `offline.json`, written after the build. */
export interface SiteManifest {
  /** When the site was built, seconds since 1970: which of two builds is newer. */
  readonly build: number
  readonly files: readonly SiteFile[]
  /** What a page needs, itself included, as places in `files`, by its address. */
  readonly pages: Readonly<Record<string, readonly number[]>>
}

/** Where the manifest lies, below the site's folder; each cache holds the one that it was filled by. */
export const MANIFEST = 'offline.json'

/** Says of a page to which build it belongs. */
export const buildTag = (build: number) => `<meta name="build" content="${build}"/>`

/** Bytes of some files together, on the way. */
export const bytesOf = (files: readonly SiteFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0)

/** The files of a page; none where the site has no such page. */
export const filesOf = ({ files, pages }: SiteManifest, path: string): SiteFile[] =>
  (pages[path] ?? []).map((place) => files[place]!)

/** Address below the site's folder by which a page is kept: without query, name of the index file or missing slash. */
export function pageAt(address: string, base: string): string {
  const path = new URL(address).pathname.slice(base.length + 1).replace(/(^|\/)index\.html$/, '$1')
  return path === '' || path.endsWith('/') || /\.[a-z]+$/.test(path) ? path : `${path}/`
}
