'use client'

import { useEffect, useState } from 'react'
import { download } from '@/components/chart/download'
import styles from './Code.module.css'
import { grammars } from './model'
import type { SourceFile } from './useSource'
import type { CodeWords } from './words'

/** Buttons that copy the source and save it as a file. */
export function SourceActions({ file, words }: { file: SourceFile | null; words: CodeWords }) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  useEffect(() => {
    if (state === 'ready') return
    const timer = setTimeout(() => setState('ready'), 2500)
    return () => clearTimeout(timer)
  }, [state])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(file?.text ?? '')
      setState('copied')
    } catch {
      setState('refused')
    }
  }
  return (
    <div className={styles.actions}>
      <button type="button" className={styles.action} disabled={!file} onClick={() => void copy()}>
        {state === 'ready' ? words.copy : words[state]}
      </button>
      <button
        type="button"
        className={styles.action}
        disabled={!file}
        onClick={() => file && download(file.file, grammars[file.language].media, file.text)}
      >
        {words.save}
      </button>
      <span role="status" className="visually-hidden">
        {state === 'ready' ? '' : words[state]}
      </span>
    </div>
  )
}
