import type { ReactNode } from 'react'
import { fontVariables } from '@/app/fonts'
import { Theme } from './Theme'

/** Whether the browser will scroll to where the reader was, or to a place that the address names; `island.module.css` asks. */
const MARK_RETURN = "if(location.hash||performance.getEntriesByType('navigation')[0]?.type!=='navigate')document.documentElement.dataset.returning=''"

/** The html and body of every page. */
export function Document({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <html lang={lang} className={fontVariables} suppressHydrationWarning>
      <body>
        <script dangerouslySetInnerHTML={{ __html: MARK_RETURN }} />
        <Theme>{children}</Theme>
      </body>
    </html>
  )
}
