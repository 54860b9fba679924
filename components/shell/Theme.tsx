'use client'

import { ThemeProvider } from 'next-themes'
import { useEffect, useSyncExternalStore, type ReactNode } from 'react'

const query = '(forced-colors: active)'

function subscribe(changed: () => void) {
  const media = window.matchMedia(query)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

/** Paper is light: a dark theme is put aside while the page is printed. */
function useLightPaper() {
  useEffect(() => {
    const { dataset } = document.documentElement
    let shown: string | undefined
    const before = () => {
      shown ??= dataset.theme
      dataset.theme = 'light'
    }
    const after = () => {
      if (shown) dataset.theme = shown
      shown = undefined
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
}

/** Light or dark, set before the first paint. Where the system forces its colours, the theme is the system's too. */
export function Theme({ children }: { children: ReactNode }) {
  const forced = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  )
  useLightPaper()
  return (
    <ThemeProvider
      attribute="data-theme"
      defaultTheme="system"
      enableSystem
      forcedTheme={forced ? 'system' : undefined}
      storageKey="featherweight-theme"
    >
      {children}
    </ThemeProvider>
  )
}
