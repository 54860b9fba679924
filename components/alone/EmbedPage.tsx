'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { AtOnce } from '@/components/figure/island'
import { useLocale } from '@/components/locale/LocaleProvider'
import { findChapter } from '@/content/chapters'
import { OnProjector } from './OnProjector'
import { pagePath } from '@/lib/i18n/alternates'
import { SITE_NAME } from '@/lib/site'
import { LessonFrame } from './LessonFrame'
import { flushSearch } from '@/lib/state/search'
import styles from './EmbedPage.module.css'
import { isEmbed, type Embed } from '@/components/embed/embeds'
import { embedWords } from '@/components/embed/words'

/** What surrounds an embedded figure or cell: nothing but headings for screen readers and a line that says where it is from. */
export function EmbedPage({ embed, children }: { embed: Embed; children: ReactNode }) {
  const locale = useLocale()
  const words = embedWords[locale]
  const chapter = findChapter(embed.chapter)!
  const page = useRef<HTMLDivElement>(null)
  useHeightReport(page)

  return (
    <div ref={page} className={styles.page}>
      <main>
        <h1 className="visually-hidden">{SITE_NAME}</h1>
        <h2 className="visually-hidden">{embed.title[locale]}</h2>
        <OnProjector>
          <AtOnce value={true}>
            {/* A cell stands in no lesson, whatever is typed into its address. */}
            {isEmbed(embed.slug) ? <LessonFrame>{children}</LessonFrame> : children}
          </AtOnce>
        </OnProjector>
      </main>
      <footer className={styles.source}>
        {words.from} <strong>{SITE_NAME}</strong>
        {words.colon}
        <a
          href={`${pagePath(locale, chapter.slug)}#${embed.slug}`}
          target="_blank"
          rel="noopener"
          onClick={(event) => {
            flushSearch()
            event.currentTarget.href = `${pagePath(locale, chapter.slug)}${window.location.search}#${embed.slug}`
          }}
        >
          {chapter.title[locale]}
        </a>
      </footer>
    </div>
  )
}

/** Tells the page around the frame how tall the figure is; the snippet of `EmbedButton` listens. */
function useHeightReport(page: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    const target = page.current
    if (!target || window.parent === window) return
    const report = () => window.parent.postMessage({ featherweight: { height: Math.ceil(target.offsetHeight) } }, '*')
    const observer = new ResizeObserver(report)
    observer.observe(target)
    return () => observer.disconnect()
  }, [page])
}
