import { BEAT } from '../contract/runner'

/** A beat that comes this much too late: the machine slept. Milliseconds. */
const LATE = 3_000

/**
 * Tells `attend` now, and whenever it changes, whether the page is to be seen, and with `beats` also of a sleep, as both
 * at once: not every machine's clocks differ after it. Beats are for pages whose own thread is free. Returns a function
 * that ends it.
 */
export function watchPage(attend: (seen: boolean) => void, beats: boolean): () => void {
  const look = () => attend(!document.hidden)
  document.addEventListener('visibilitychange', look)
  look()
  let last = Date.now()
  const beat = () => {
    const late = Date.now() - last - BEAT
    last = Date.now()
    if (late < LATE || document.hidden) return
    attend(false)
    attend(true)
  }
  const timer = beats ? setInterval(beat, BEAT) : undefined
  return () => {
    document.removeEventListener('visibilitychange', look)
    clearInterval(timer)
  }
}
