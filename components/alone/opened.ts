const KEY = 'featherweight-lesson '

let start: string | undefined

/**
 * The query string that a lesson was opened with, to which "Start again" returns. A page that is reloaded has its changes
 * in the address already: the start is kept beside it, as long as the tab lives and where storage is not refused.
 */
export const opened = (): string => (start ??= find())

function find(): string {
  const { pathname, search } = window.location
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  try {
    if (navigation?.type === 'reload') return sessionStorage.getItem(KEY + pathname) ?? search
    sessionStorage.setItem(KEY + pathname, search)
  } catch {
    return search
  }
  return search
}
