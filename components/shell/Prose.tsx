'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { fetchLater } from './fetchLater'
import { layOut } from './layOut'
import styles from './Prose.module.css'
import { whenStarted } from '@/components/ui/whenIdle'

/** The reading column: prose at its measure, figures wider. Wide pages use the whole window. */
export function Prose({ wide, lang, children }: { wide: boolean; lang?: string | undefined; children: ReactNode }) {
  const article = useRef<HTMLElement>(null)
  useEffect(() => layOut(article.current!), [])
  useEffect(() => whenStarted(fetchLater), [])
  return (
    <article
      ref={article}
      lang={lang}
      className={wide ? `${styles.prose} ${styles.wide}` : styles.prose}
      data-pagefind-body=""
    >
      {children}
    </article>
  )
}
