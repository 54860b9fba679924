'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { AtOnce } from '@/components/figure/island'
import { useLocale } from '@/components/locale/LocaleProvider'
import { OnProjector } from './OnProjector'
import { pagePath } from '@/lib/i18n/alternates'
import { SITE_NAME } from '@/lib/site'
import { LessonFrame } from './LessonFrame'
import { flushSearch } from '@/lib/state/search'
import styles from './EmbedPage.module.css'
import { embedWords } from '@/components/embed/words'

interface Props {
  /** Its id on its page of the site. */
  readonly slug: string
  readonly title: string
  /** The page of the site that explains it. */
  readonly chapter: { readonly slug: string; readonly title: string }
  /** Whether the address may bring a lesson. */
  readonly lesson: boolean
  readonly children: ReactNode
}

/**
 * What surrounds an embedded figure or cell: nothing but headings for screen readers and a line that says where it is
 * from.
 */
export function EmbedPage({ slug, title, chapter, lesson, children }: Props) {
  const locale = useLocale()
  const words = embedWords[locale]
  const page = useRef<HTMLDivElement>(null)
  useHeightReport(page)

  return (
    <div ref={page} className={styles.page}>
      <main>
        <h1 className="visually-hidden">{SITE_NAME}</h1>
        <h2 className="visually-hidden">{title}</h2>
        <OnProjector>
          <AtOnce value={true}>{lesson ? <LessonFrame>{children}</LessonFrame> : children}</AtOnce>
        </OnProjector>
      </main>
      <footer className={styles.source}>
        {words.from} <strong>{SITE_NAME}</strong>
        {words.colon}
        <a
          href={`${pagePath(locale, chapter.slug)}#${slug}`}
          target="_blank"
          rel="noopener"
          onClick={(event) => {
            flushSearch()
            event.currentTarget.href = `${pagePath(locale, chapter.slug)}${window.location.search}#${slug}`
          }}
        >
          {chapter.title}
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
