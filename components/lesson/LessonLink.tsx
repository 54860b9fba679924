'use client'

import { useRef, useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import styles from './LessonDialog.module.css'
import { LargeCode } from './LargeCode'
import { fitsCode, QrCode } from './QrCode'
import { lessonWords } from './words'

/** A lesson's link to copy, to open, and as a QR code that fills the projector on request. */
export function LessonLink({ address, title }: { address: string; title: string }) {
  const words = lessonWords[useLocale()]
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<{ address: string; well: boolean } | null>(null)
  const [large, setLarge] = useState(false)
  const said = copied?.address === address ? copied : null

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setCopied({ address, well: true })
    } catch {
      field.current?.select()
      setCopied({ address, well: false })
    }
  }

  return (
    <div className={styles.result}>
      <div className={styles.address}>
        <textarea
          ref={field}
          className={styles.link}
          aria-label={words.link}
          readOnly
          rows={4}
          value={address}
          spellCheck={false}
        />
        <div className={styles.buttons}>
          <button type="button" className={styles.main} onClick={() => void copy()}>
            {words.copy}
          </button>
          <a href={address} target="_blank" rel="noopener" className={styles.try}>
            {words.try}
          </a>
          <span role="status" className={styles.status}>
            {said ? (said.well ? words.copied : words.refused) : ''}
          </span>
        </div>
      </div>
      {fitsCode(address) ? (
        <button
          type="button"
          className={styles.code}
          aria-label={words.large}
          aria-haspopup="dialog"
          onClick={() => setLarge(true)}
        >
          <QrCode address={address} label={words.codeOf(title)} size="small" />
          <span aria-hidden="true">{words.large}</span>
        </button>
      ) : (
        <p className={styles.hint}>{words.tooLong}</p>
      )}
      {large && <LargeCode address={address} title={title} onClose={() => setLarge(false)} />}
    </div>
  )
}
