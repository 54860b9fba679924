'use client'

import type { ReactNode } from 'react'
import { Footer } from '@/components/shell/Footer'
import { Header } from '@/components/shell/Header'
import { useLocale } from '@/components/locale/LocaleProvider'
import { shellWords } from '@/components/shell/words'

/** What surrounds the site's own pages; embedded figures stand without it. */
export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <a href="#content" className="skip">
        {shellWords[useLocale()].skip}
      </a>
      <Header />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  )
}
