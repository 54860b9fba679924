import { posix } from 'node:path'

const CHUNK = /static\/(?:chunks|media)\/[\w.~-]+/g
const IN_STYLES = /\.\.\/media\/[\w.~-]+/g

/** A chunk that names more than these is the list of all figures; those that a page shows stand in its HTML. */
const LIST = 40

/** What is fetched by name, told by what stands in the page or the chunk that fetches it. */
const DATA: readonly (readonly [sign: RegExp, folder: string])[] = [
  [/\/photos\/\$\{/, 'photos/'],
  [/\/notebook\/runtime/, 'notebook/'],
  [/weights\/\$\{/, 'weights/'],
  [/"\/tfjs\/|\}\/tfjs\//, 'tfjs/'],
]

/**
 * The files that each page may ask for, by its address: itself, the payloads by which Next changes to it, its scripts,
 * styles and fonts with all that those name in turn, and the data that they fetch. `names` are the files of the built
 * site. Throws where a sign of data is found nowhere, since then this list is out of date.
 */
export function pageFiles(names: readonly string[], read: (name: string) => string): Record<string, string[]> {
  const known = new Set(names)
  const unseen = new Set(DATA)
  const memory = new Map<string, readonly string[]>()

  const named = (name: string): readonly string[] => {
    const remembered = memory.get(name)
    if (remembered) return remembered
    const text = read(name)
    const chunks = [...new Set(text.match(CHUNK))].map((path) => `_next/${path}`)
    const fonts = (text.match(IN_STYLES) ?? []).map((path) => posix.join('_next/static/chunks', path))
    const data = DATA.filter(([sign]) => sign.test(text))
    for (const entry of data) unseen.delete(entry)
    const listed = name.endsWith('.html') || chunks.length <= LIST ? chunks : []
    const found = [
      ...listed,
      ...fonts,
      ...data.flatMap(([, folder]) => names.filter((each) => each.startsWith(folder))),
    ].filter((each) => known.has(each))
    memory.set(name, found)
    return found
  }

  const closure = (page: string) => {
    const folder = page.slice(0, -'index.html'.length)
    const payloads = names.filter((name) => name.startsWith(`${folder}__next.`))
    const found = new Set([page, ...payloads])
    for (const name of found)
      if (/\.(html|js|css)$/.test(name) && !name.startsWith('notebook/'))
        for (const each of named(name)) found.add(each)
    return [...found]
  }
  const pages = Object.fromEntries(
    names
      .filter((name) => /(^|\/)index\.html$/.test(name))
      .map((name) => [name.slice(0, -'index.html'.length), closure(name)]),
  )
  if (unseen.size > 0) throw new Error(`nothing fetches ${[...unseen].map(([, folder]) => folder).join(', ')}`)
  return pages
}
