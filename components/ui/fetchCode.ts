/** Waits between tries, milliseconds; the last one for ever. */
const WAITS = [1000, 3000, 10_000, 30_000]

/**
 * Imports code that a page fetches later, and where that fails tries again: a while after, or as soon as the browser is
 * connected again. It never rejects, because what is rejected here takes the whole page away from the reader.
 */
export async function fetchCode<T>(load: () => Promise<T>): Promise<T> {
  for (let failures = 0; ; failures++) {
    try {
      return await load()
    } catch {
      await connected(WAITS[Math.min(failures, WAITS.length - 1)]!)
    }
  }
}

function connected(most: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer)
      window.removeEventListener('online', go)
      resolve()
    }
    const timer = setTimeout(go, most)
    window.addEventListener('online', go)
  })
}
