'use client'

import { useEffect, useState, type ReactNode } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { flushSearch } from '@/lib/state/search'
import styles from './Text.module.css'
import { textWords } from './words'

/** A heading's text as a link to itself; following it also copies the address, figures' state included. */
export function HeadingLink({ id, children }: { id: string; children: ReactNode }) {
  const words = textWords[useLocale()]
  const [copied, setCopied] = useState(false)

  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2500)
    return () => clearTimeout(timer)
  }, [copied])

  const copy = async () => {
    flushSearch()
    const { origin, pathname, search } = window.location
    // Refused or not offered: the address bar has it anyway.
    await navigator.clipboard?.writeText(`${origin}${pathname}${search}#${id}`).then(
      () => setCopied(true),
      () => undefined,
    )
  }

  return (
    <>
      <a href={`#${id}`} className={styles.heading} onClick={() => void copy()}>
        {children}
      </a>
      <span role="status" data-pagefind-ignore="" className={copied ? styles.copied : undefined}>
        {copied && words.copied}
      </span>
    </>
  )
}
