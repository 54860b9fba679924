import type { EmbedTarget } from '@/components/embed/snippet'

/**
 * What to write into a page's address so that its figure `id` stands as it does on a page of its own: the changes from
 * `page` to `own` (query strings), under the names that the page uses.
 */
export function pageState(
  own: string,
  page: string,
  { slug, params = {} }: EmbedTarget,
  id: string,
): Record<string, string | null> {
  const here = new URLSearchParams(page)
  const there = new Map(
    [...new URLSearchParams(own)]
      .filter(([name]) => !Object.hasOwn(params, name))
      .map(([name, value]) => [name.startsWith(`${slug}.`) ? id + name.slice(slug.length) : name, value] as const),
  )
  const gone = [...here.keys()].filter((name) => !there.has(name)).map((name) => [name, null] as const)
  const changed = [...there].filter(([name, value]) => here.get(name) !== value)
  return Object.fromEntries([...gone, ...changed])
}
