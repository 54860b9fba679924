import { ThemeProvider } from 'next-themes'
import type { ReactNode } from 'react'
import { fontVariables } from '@/app/fonts'

/** Whether the browser will scroll to where the reader was; `island.module.css` asks. */
const MARK_RETURN = "if(performance.getEntriesByType('navigation')[0]?.type!=='navigate')document.documentElement.dataset.returning=''"

/** The html and body of every page; the theme is set before the first paint. */
export function Document({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <html lang={lang} className={fontVariables} suppressHydrationWarning>
      <body>
        <script dangerouslySetInnerHTML={{ __html: MARK_RETURN }} />
        <ThemeProvider attribute="data-theme" defaultTheme="system" enableSystem storageKey="featherweight-theme">
          {children}
        </ThemeProvider>
      </body>
    </html>
  )
}
