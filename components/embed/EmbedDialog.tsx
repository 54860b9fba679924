'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { pagePath } from '@/lib/i18n/alternates'
import { flushSearch } from '@/lib/state/search'
import styles from './EmbedDialog.module.css'
import { embedAddress, snippet, type EmbedTarget } from './snippet'
import { embedWords } from './words'

interface Props {
  readonly id: string
  readonly title: string
  readonly target: EmbedTarget
  readonly onClose: () => void
}

/** The figure or cell as HTML for another page, to copy. */
export function EmbedDialog({ id, title, target, onClose }: Props) {
  const locale = useLocale()
  const words = embedWords[locale]
  const dialog = useRef<HTMLDialogElement>(null)
  const code = useRef<HTMLTextAreaElement>(null)
  const heading = useId()
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  const [address] = useState(() => {
    flushSearch()
    return embedAddress(window.location.origin + pagePath(locale, ''), target, id, window.location.search)
  })
  const html = snippet(address, title)

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(html)
      setState('copied')
    } catch {
      code.current?.select()
      setState('refused')
    }
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading} className={styles.title}>
        {words.title(title)}
      </h2>
      <p>{words.how}</p>
      <textarea
        ref={code}
        className={styles.code}
        aria-label={words.code}
        readOnly
        rows={7}
        value={html}
        spellCheck={false}
      />
      <p role="status" className={styles.status}>
        {state === 'copied' ? words.copied : state === 'refused' ? words.refused : ''}
      </p>
      <div className={styles.buttons}>
        <button type="button" className={styles.main} onClick={() => void copy()}>
          {words.copy}
        </button>
        <a href={address} target="_blank" rel="noopener" className={styles.link}>
          {words.page}
        </a>
        <button type="button" className={styles.button} onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
    </dialog>
  )
}
