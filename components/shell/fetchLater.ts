/** Fetches the code of the figures that are not in sight, which the build has left for when the page has started. */
export function fetchLater(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=later]')) link.rel = 'prefetch'
}
