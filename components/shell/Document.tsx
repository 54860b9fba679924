import type { ReactNode } from 'react'
import { fontVariables } from '@/app/fonts'
import { Theme } from './Theme'

/** The html and body of every page. */
export function Document({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <html lang={lang} className={fontVariables} suppressHydrationWarning>
      <body>
        <Theme>{children}</Theme>
      </body>
    </html>
  )
}
