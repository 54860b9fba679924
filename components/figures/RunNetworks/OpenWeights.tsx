'use client'

import { useRef } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import type { TaskState } from '@/lib/weights/pretrained/library'
import styles from './KeptWeights.module.css'
import { offerWords } from './offerWords'
import { PretrainedNotice } from './PretrainedNotice'

interface Props {
  readonly task: TaskState | undefined
  /** What the files last opened turned out to be; empty before. */
  readonly opened: string
  readonly onFiles: (files: readonly File[]) => void
}

/** Chooses files of the reader's own; says what they are, or what is wrong with them. */
export function OpenWeights({ task, opened, onFiles }: Props) {
  const words = offerWords[useLocale()]
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.open}>
      <input
        ref={input}
        type="file"
        multiple
        className="visually-hidden"
        tabIndex={-1}
        aria-label={words.open}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          onFiles(files)
        }}
      />
      <button type="button" className={styles.button} onClick={() => input.current?.click()}>
        {words.open}
      </button>
      <p className={styles.note}>{words.openHint}</p>
      {task?.status === 'failed' && <PretrainedNotice error={task.error} />}
      <p role="status" className={styles.note}>
        {task?.status === 'loading' ? words.reading : !task && opened ? words.opened(opened) : ''}
      </p>
    </div>
  )
}
