import { tagHighlighter, tags, type Tag } from '@lezer/highlight'

/** What helps reading is told apart, and nothing else; the same on the page and in the editor. */
export const highlighter = tagHighlighter([
  { tag: tags.comment, class: 'tok-comment' },
  { tag: [tags.string, tags.special(tags.string)], class: 'tok-string' },
  { tag: [tags.number, tags.bool, tags.null], class: 'tok-number' },
  { tag: tags.keyword, class: 'tok-keyword' },
])

/** Names of functions and classes, which stand out in a long source. */
export const titles = (...tag: readonly Tag[]) => tagHighlighter([{ tag, class: 'tok-title' }])
