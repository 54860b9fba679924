const PRELOAD = /<link rel="preload" href="[^"]*?\/_next\/([^"]+)" as="script" fetchPriority="low"\/>/g

/** The scripts of each figure, from Next's list of what pages load on demand. */
export const figureScripts = (manifest: Readonly<Record<string, { readonly files: readonly string[] }>>): string[][] =>
  Object.values(manifest).map(({ files }) => files.filter((file) => file.endsWith('.js')))

/**
 * The page with its figures' code no longer asked for beforehand, but for the first's, which may be in sight: that of
 * twenty figures stands in the way of the text on a slow line, and of everything on a slow phone. The links stay,
 * marked `later`, for the page to turn into prefetches once it has started. Throws where no figure's scripts stand first.
 */
export function withCodeLater(html: string, figures: readonly (readonly string[])[]): string {
  const asked = [...html.matchAll(PRELOAD)].map(([, file]) => file!)
  if (asked.length === 0) return html
  const begins = (scripts: readonly string[]) => scripts.length > 0 && asked.slice(0, scripts.length).every((file) => scripts.includes(file))
  const first = figures.filter(begins).toSorted((a, b) => b.length - a.length)[0]
  if (!first) throw new Error(`no figure loads ${asked[0]}`)
  return html.replace(PRELOAD, (link, file: string) => (first.includes(file) ? link : link.replace(/rel="preload"/, 'rel="later"')))
}
