import { BASE_PATH } from '@/lib/site'
import { pageAt } from './manifest'
import { isBuild, type Visit } from './messages'

/**
 * Registers the service worker and tells it where the reader is, at once and whenever another one takes over. Calls
 * `onNewer` when the one in charge belongs to a later build than this page. Returns what tells it of another page,
 * by its address below the site's folder. Rejects where service workers are refused.
 */
export async function connect(
  build: number,
  onNewer: () => void,
  signal: AbortSignal,
): Promise<(path: string) => void> {
  const { serviceWorker } = navigator
  const tell = (visited: string) =>
    serviceWorker.controller?.postMessage({ visited, loaded: loaded(), build } satisfies Visit)
  const tellHere = () => tell(pageAt(location.href, BASE_PATH))
  const listen = ({ data }: MessageEvent<unknown>) => {
    if (isBuild(data) && data.build > build) onNewer()
  }
  serviceWorker.addEventListener('message', listen, { signal })
  serviceWorker.addEventListener('controllerchange', tellHere, { signal })
  const registration = await serviceWorker.register(`${BASE_PATH}/sw.js`, {
    scope: `${BASE_PATH}/`,
    updateViaCache: 'none',
  })
  // Without a network there is nothing newer to be had.
  const update = () => void (document.visibilityState === 'visible' && registration.update().catch(() => undefined))
  document.addEventListener('visibilitychange', update, { signal })
  tellHere()
  return tell
}

/** Files of the site that the page has loaded, as addresses below its folder. */
function loaded(): string[] {
  const root = `${location.origin}${BASE_PATH}/`
  const names = performance.getEntriesByType('resource').map(({ name }) => name.replace(/[?#].*/, ''))
  return [...new Set(names)].filter((name) => name.startsWith(root)).map((name) => name.slice(root.length))
}
