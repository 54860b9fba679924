import { whenIdle, whenStarted } from './whenIdle'

/**
 * Lays out, piece by piece once the page has started, what follows the first figure and waited until then; see
 * `Prose.module.css`. Returns a function that lays out all that is left at once.
 */
export function layOut(article: Element): () => void {
  const { dataset } = document.documentElement
  const waiting = [...article.children] as HTMLElement[]
  let stop = () => {}

  const end = () => {
    stop()
    delete dataset.starting
  }
  const next = () => {
    const piece = waiting.shift()
    if (!piece) return end()
    piece.dataset.laid = ''
    stop = whenIdle(next)
  }
  if (dataset.starting !== undefined) stop = whenStarted(next)
  return end
}
