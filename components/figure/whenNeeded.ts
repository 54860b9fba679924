import { whenIdle } from '@/components/ui/whenIdle'
import { subscribeSearch } from '@/lib/state/search'

/** How far from the window a figure is got ready. */
const NEAR = '75% 0px'

/**
 * Calls back once when the figure in `place` is near the window, is touched or focused, or is no longer what the
 * server drew because the address holds a setting. Returns a function that stops it.
 */
export function whenNeeded(place: Element, needed: () => void): () => void {
  const stops: (() => void)[] = []
  const stop = () => {
    for (const each of stops.splice(0)) each()
  }
  const call = () => {
    stop()
    needed()
  }

  // The wrapper has no box of its own.
  const picture = place.firstElementChild ?? place
  const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && call(), {
    rootMargin: NEAR,
  })
  observer.observe(picture)
  stops.push(() => observer.disconnect())

  for (const type of ['pointerdown', 'focusin'] as const) {
    place.addEventListener(type, call, { once: true })
    stops.push(() => place.removeEventListener(type, call))
  }

  const soon = () => stops.push(whenIdle(call))
  if (window.location.search) soon()
  else {
    const leave = subscribeSearch(() => {
      leave()
      soon()
    })
    stops.push(leave)
  }
  return stop
}
