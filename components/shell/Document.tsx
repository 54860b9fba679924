import { ThemeProvider } from 'next-themes'
import type { ReactNode } from 'react'
import { fontVariables } from '@/app/fonts'

/** The html and body of every page; the theme is set before the first paint. */
export function Document({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <html lang={lang} className={fontVariables} suppressHydrationWarning>
      <body>
        <ThemeProvider attribute="data-theme" defaultTheme="system" enableSystem storageKey="featherweight-theme">
          {children}
        </ThemeProvider>
      </body>
    </html>
  )
}
