'use client'

import { useEffect, useState } from 'react'
import styles from './Contents.module.css'
import { currentHeading } from './currentHeading'
import { useLocale } from '@/components/locale/LocaleProvider'
import { shellWords } from './words'

export interface ContentsEntry {
  readonly id: string
  readonly text: string
  readonly depth: number
}

/** Ids of the headings in the order of the page → the one reached, followed while the page is scrolled. */
function useReached(entries: readonly ContentsEntry[]): string | null {
  const [reached, setReached] = useState<string | null>(null)
  useEffect(() => {
    const headings = entries.flatMap(({ id }) => document.getElementById(id) ?? [])
    let frame = 0
    const look = () => {
      frame = 0
      const atEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2
      setReached((atEnd && window.scrollY > 0 ? headings.at(-1) : currentHeading(headings))?.id ?? null)
    }
    const later = () => {
      frame ||= requestAnimationFrame(look)
    }
    look()
    window.addEventListener('scroll', later, { passive: true })
    window.addEventListener('resize', later)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', later)
      window.removeEventListener('resize', later)
    }
  }, [entries])
  return reached
}

/** The headings of a chapter in the margin of a wide screen, with the reader's place. */
export function Contents({ entries }: { entries: readonly ContentsEntry[] }) {
  const words = shellWords[useLocale()]
  const reached = useReached(entries)
  return (
    <nav aria-label={words.contents} className={styles.margin}>
      <p className={styles.label} aria-hidden="true">
        {words.contents}
      </p>
      <ol className={styles.list}>
        {entries.map(({ id, text, depth }) => (
          <li key={id} className={depth > 2 ? styles.lower : undefined}>
            <a href={`#${id}`} aria-current={reached === id ? 'location' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
