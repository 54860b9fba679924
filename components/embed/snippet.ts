/** How tall a frame is until the figure has said its height, CSS pixels. */
const HEIGHT = 640

/** Which figure a frame shows, apart from its state. */
export interface EmbedTarget {
  readonly slug: string
  /** Names in the address that choose among figures of one kind: the network, the table. */
  readonly params?: Readonly<Record<string, string>>
  /** The only name in the address that it reads; without it, all that are there go along. */
  readonly reads?: string
}

/**
 * Address of a figure alone, in the state that `search` holds. A figure that has another id in its chapter (`id`)
 * keeps its state under that name there and under its slug here.
 */
export function embedAddress(
  base: string,
  { slug, params = {}, reads }: EmbedTarget,
  id: string,
  search: string,
): string {
  const own = new URLSearchParams(params)
  for (const [name, value] of new URLSearchParams(search)) {
    if (reads !== undefined && name !== reads) continue
    own.set(name.startsWith(`${id}.`) ? slug + name.slice(id.length) : name, value)
  }
  const text = own
    .toString()
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%3B', ';')
  return `${base}embed/${slug}/${text && `?${text}`}`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** A frame for `address` as HTML of two lines: the frame, and a listener that gives every such frame its height. */
export function snippet(address: string, title: string): string {
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${HEIGHT}" style="border:0" loading="lazy" allow="clipboard-write"></iframe>`
  const listener =
    '<script>addEventListener("message",({source,data})=>{for(const f of document.querySelectorAll("iframe"))' +
    'if(f.contentWindow===source&&data?.featherweight?.height>0)f.height=data.featherweight.height})</script>'
  return `${frame}\n${listener}`
}
