'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { fetchCode } from '@/components/ui/fetchCode'
import styles from './ReadyLink.module.css'
import { lessonWords } from '@/components/lesson/words'

const LargeCode = dynamic(() =>
  fetchCode(() => import('@/components/lesson/LargeCode')).then((module) => module.LargeCode),
)

/** A task for the class, with the link that sets it and its code for the projector. */
export function ReadyLink({ address, title, children }: { address: string; title: string; children: string }) {
  const words = lessonWords[useLocale()]
  const [absolute, setAbsolute] = useState<string | null>(null)
  return (
    <div role="note" className={styles.box} aria-label={words.heading}>
      <p className={styles.task}>{children}</p>
      <div className={styles.actions}>
        <a href={address} target="_blank" rel="noopener" className={styles.link}>
          {words.openFigure(title)}
        </a>
        <button
          type="button"
          className={styles.button}
          aria-haspopup="dialog"
          onClick={() => setAbsolute(new URL(address, window.location.href).href)}
        >
          {words.code}
        </button>
      </div>
      {absolute && <LargeCode address={absolute} title={title} onClose={() => setAbsolute(null)} />}
    </div>
  )
}
