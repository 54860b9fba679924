'use client'

import { useEffect, useState } from 'react'
import { flushSearch } from '@/lib/state/search'
import styles from './FigureFrame.module.css'
import { useFigureWords } from './words'

/** Copies the address that shows this figure as it stands. */
export function CopyLink({ id }: { id: string }) {
  const words = useFigureWords()
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')

  useEffect(() => {
    if (state === 'ready') return
    const timer = setTimeout(() => setState('ready'), 2500)
    return () => clearTimeout(timer)
  }, [state])

  const copy = async () => {
    flushSearch()
    const { origin, pathname, search } = window.location
    try {
      await navigator.clipboard.writeText(`${origin}${pathname}${search}#${id}`)
      setState('copied')
    } catch {
      setState('refused')
    }
  }

  return (
    <button type="button" className={styles.action} onClick={() => void copy()}>
      <span role="status">
        {state === 'copied' ? words.copied : state === 'refused' ? words.copyRefused : words.copy}
      </span>
    </button>
  )
}
