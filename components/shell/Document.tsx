import type { ReactNode } from 'react'
import { fontVariables } from '@/components/type/fonts'
import { Theme } from './Theme'

/** Marks a page that starts at its top: where the browser will scroll to a place, all above it must be laid out. See `Prose.module.css`. */
const MARK_START =
  "if(!location.hash&&performance.getEntriesByType('navigation')[0]?.type==='navigate')document.documentElement.dataset.starting=''"
/** Marks a lesson that asks for a prediction first: its figure must not be seen before. See `LessonFrame`. */
const MARK_COVERED = "if(/[?&]lesson\\.guess=1/.test(location.search))document.documentElement.dataset.covered=''"
const MARKS = `${MARK_START};${MARK_COVERED}`

/** The html and body of every page. */
export function Document({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <html lang={lang} className={fontVariables} suppressHydrationWarning>
      <body>
        {/* oxlint-disable-next-line react/no-danger -- two fixed lines; the page's policy names them */}
        <script dangerouslySetInnerHTML={{ __html: MARKS }} />
        <Theme>{children}</Theme>
      </body>
    </html>
  )
}
