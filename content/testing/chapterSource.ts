import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createProcessor } from '@mdx-js/mdx'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import type { Locale } from '@/lib/i18n/locale'

/** A component as a chapter uses it. */
export interface Used {
  readonly name: string
  readonly props: Readonly<Record<string, string | true>>
  /** Whether it stands by itself, not in a sentence. */
  readonly block: boolean
  /** Id of the heading that it stands under. */
  readonly section: string
}

/** A chapter taken apart, for tests. */
export interface ChapterSource {
  /** Level and id of each heading: `2 questions`. */
  readonly headings: readonly string[]
  readonly used: readonly Used[]
  /** Section and address of each link. */
  readonly links: readonly string[]
  /** Paragraphs and the like, as runs of text; what is no text (a component, a formula) is ￼. */
  readonly texts: readonly string[]
}

interface Node {
  readonly type: string
  readonly name?: string | null
  readonly value?: string
  readonly url?: string
  readonly depth?: number
  readonly attributes?: readonly { readonly name: string; readonly value: string | null }[]
  readonly children?: readonly Node[]
}

const processor = createProcessor({ remarkPlugins: [remarkGfm, remarkCjkFriendly, remarkMath] })

/** Stands for what is not text. */
const OBJECT = '\ufffc'

function textOf(node: Node): string {
  if (node.type === 'text') return node.value ?? ''
  if (node.type === 'mdxJsxTextElement' && (node.children ?? []).length === 0) return OBJECT
  if (!node.children) return node.type === 'mdxTextExpression' ? '' : OBJECT
  return node.children.map(textOf).join('')
}

const inSentence = new Set(['Cost', 'Ratio', 'Published', 'Cite', 'Term', 'ChapterLink'])
const holdsText = new Set(['paragraph', 'heading', 'tableCell'])

/** Reads a chapter of one language. */
export function chapterSource(locale: Locale, slug: string): ChapterSource {
  const headings: string[] = []
  const used: Used[] = []
  const links: string[] = []
  const texts: string[] = []
  let section = ''

  const visit = (node: Node): void => {
    if (node.type === 'heading') {
      const mark = node.children?.at(-1)?.value ?? ''
      section = /^\/\*\s*([a-z0-9-]+)\s*\*\/$/.exec(mark)?.[1] ?? ''
      headings.push(`${node.depth} ${section}`)
    }
    if (node.name) {
      const props = Object.fromEntries(
        (node.attributes ?? []).map(({ name, value }) => [name, value ?? (true as const)]),
      )
      used.push({ name: node.name, props, block: !inSentence.has(node.name), section })
    }
    if (node.type === 'link') links.push(`${section} ${node.url}`)
    if (holdsText.has(node.type)) texts.push(textOf(node))
    node.children?.forEach(visit)
  }

  visit(processor.parse(readFileSync(join(import.meta.dirname, '..', locale, `${slug}.mdx`), 'utf8')) as Node)
  return { headings, used, links, texts }
}
