import type { EmbedTarget } from '@/components/embed/snippet'
import type { Item } from './steps'

/** A figure of the chapter: its own page, and what it is called. */
export interface Slide {
  readonly target: EmbedTarget
  readonly title: string
}

/** What stands in a chapter's article: kinds of its children for `planSteps`, and its figures by place. */
export interface ChapterItems {
  readonly elements: readonly HTMLElement[]
  readonly kinds: readonly Item[]
  readonly slides: ReadonlyMap<number, Slide>
}

/** The end of a sentence, with what may close after it. */
const SENTENCE_END = /[.!?…。！？]["'”’)）】」』]*$/

function kindOf(element: HTMLElement): Item {
  if (element.dataset.slide !== undefined) return 'figure'
  if (/^H[12]$/.test(element.tagName)) return 'section'
  if (/^H[3-6]$/.test(element.tagName)) return 'part'
  return element.tagName === 'P' && !SENTENCE_END.test(element.textContent.trimEnd()) ? 'lead' : 'text'
}

/** Reads an article as the browser holds it; what is only heard (a heading for screen readers) is left out. */
export function readChapter(article: HTMLElement): ChapterItems {
  const elements = [...article.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && !child.classList.contains('visually-hidden'),
  )
  const slides = new Map<number, Slide>()
  elements.forEach(({ dataset: { slide, network, table, title = '' } }, place) => {
    if (slide === undefined) return
    const params = { ...(network && { network }), ...(table && { table }) }
    slides.set(place, { target: { slug: slide, params }, title })
  })
  return { elements, kinds: elements.map(kindOf), slides }
}
