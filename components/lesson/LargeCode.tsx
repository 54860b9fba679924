'use client'

import { useEffect, useRef } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import styles from './LargeCode.module.css'
import { QrCode } from './QrCode'
import { lessonWords } from './words'

/** A link's QR code over the whole window, for the projector. Its button or Escape closes it. */
export function LargeCode({ address, title, onClose }: { address: string; title: string; onClose: () => void }) {
  const words = lessonWords[useLocale()]
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={words.codeOf(title)} onClose={onClose}>
      <QrCode address={address} label={words.codeOf(title)} size="large" />
      <p className={styles.title}>{title}</p>
      <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  )
}
