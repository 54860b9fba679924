'use client'

import { ThemeProvider } from 'next-themes'
import { useSyncExternalStore, type ReactNode } from 'react'

const query = '(forced-colors: active)'

function subscribe(changed: () => void) {
  const media = window.matchMedia(query)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

/** Light or dark, set before the first paint. Where the system forces its colours, the theme is the system's too. */
export function Theme({ children }: { children: ReactNode }) {
  const forced = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  )
  return (
    <ThemeProvider attribute="data-theme" defaultTheme="system" enableSystem forcedTheme={forced ? 'system' : undefined} storageKey="featherweight-theme">
      {children}
    </ThemeProvider>
  )
}
