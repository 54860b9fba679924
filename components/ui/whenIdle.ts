/** Calls back when the browser has nothing to do. Returns a function that stops it. */
export function whenIdle(call: () => void): () => void {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(call, 1000)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(call)
  return () => cancelIdleCallback(handle)
}

/** How long a slow phone may go on starting a page that is loaded, milliseconds. */
const START = 1500

/** Calls back when the page has started and the browser has nothing to do. Returns a function that stops it. */
export function whenStarted(call: () => void): () => void {
  let stop: () => void
  const begin = () => {
    const timer = setTimeout(() => (stop = whenIdle(call)), START)
    stop = () => clearTimeout(timer)
  }
  if (document.readyState === 'complete') begin()
  else {
    window.addEventListener('load', begin, { once: true })
    stop = () => window.removeEventListener('load', begin)
  }
  return () => stop()
}
