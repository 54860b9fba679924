'use client'

import { useEffect, useRef } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import styles from './KeysDialog.module.css'
import { projectorWords } from './words'

/** What the keys do on the projector. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const words = projectorWords[useLocale()]
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={words.keys} onClose={onClose}>
      <h2 className={styles.title}>{words.keys}</h2>
      <dl className={styles.keys}>
        {words.table.map(([keys, meaning]) => (
          <div key={keys} className={styles.line}>
            <dt>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{words.keysNote}</p>
      <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  )
}
