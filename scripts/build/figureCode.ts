const PRELOAD = /<link rel="preload" href="[^"]*?\/_next\/([^"]+)" as="script" fetchPriority="low"\/>/g
const LIVE = /data-island="live"/g

/** The scripts of each figure, from Next's list of what pages load on demand. */
export const figureScripts = (manifest: Readonly<Record<string, { readonly files: readonly string[] }>>): string[][] =>
  Object.values(manifest).map(({ files }) => files.filter((file) => file.endsWith('.js')))

/**
 * The page with its figures' code no longer asked for beforehand, but for those that come to life with it: that of
 * twenty figures stands in the way of the text on a slow line, and of everything on a slow phone. The links stay,
 * marked `later`, for the page to turn into prefetches once it has started. Throws where no figure loads what stands first.
 */
export function withCodeLater(html: string, figures: readonly (readonly string[])[]): string {
  const kept = new Set<string>()
  let asked = [...html.matchAll(PRELOAD)].map(([, file]) => file!)
  for (const _ of html.matchAll(LIVE)) {
    if (asked.length === 0) break
    const news = figures.map((scripts) => scripts.filter((file) => !kept.has(file)))
    const next = news.filter((scripts) => isPrefix(scripts, asked)).toSorted((a, b) => b.length - a.length)[0]
    if (!next?.length) throw new Error(`no figure loads ${asked[0]}`)
    for (const file of next) kept.add(file)
    asked = asked.slice(next.length)
  }
  return html.replace(PRELOAD, (link, file: string) =>
    kept.has(file) ? link : link.replace('rel="preload"', 'rel="later"'),
  )
}

/** Whether the first files asked for are these, in whatever order. */
const isPrefix = (scripts: readonly string[], asked: readonly string[]) =>
  asked.slice(0, scripts.length).every((file) => scripts.includes(file))
