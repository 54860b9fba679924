/**
 * Fetches the code of the figures that are not in sight, which the build has left for when the page has started. Where
 * the reader saves data, figures fetch their own when they come into sight.
 */
export function fetchLater(): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  if (connection?.saveData) return
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=later]')) link.rel = 'prefetch'
}
