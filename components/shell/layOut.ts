import { whenIdle, whenStarted } from '@/components/ui/whenIdle'

/** How many elements are laid out at a time, about. */
const PIECE = 600

/**
 * Lays out, piece by piece once the page has started, what is below and waited until then; see `Prose.module.css`.
 * Returns a function that lays out all that is left at once.
 */
export function layOut(article: Element): () => void {
  const { dataset } = document.documentElement
  if (dataset.starting === undefined) return () => undefined
  const waiting = [...article.children] as HTMLElement[]
  let stop: () => void

  const end = () => {
    stop()
    document.removeEventListener('click', follow, true)
    delete dataset.starting
  }
  // A link may lead to a place on this page.
  const follow = ({ target }: Event) => (target as Element).closest('a') && end()
  const next = () => {
    for (let laid = 0; laid < PIECE && waiting.length > 0;) {
      const child = waiting.shift()!
      child.dataset.laid = ''
      laid += 1 + child.querySelectorAll('*').length
    }
    if (waiting.length === 0) end()
    else stop = whenIdle(next)
  }
  stop = whenStarted(next)
  document.addEventListener('click', follow, true)
  return end
}
