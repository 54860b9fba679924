'use client'

import { useId, useMemo, useRef, type KeyboardEvent } from 'react'
import { EmbedButton } from '@/components/embed/EmbedButton'
import { CopyLink } from '@/components/figure/CopyLink'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Notice } from '@/components/ui/Notice'
import styles from '@/components/notebook/Cell.module.css'
import { focusNextCell } from './nextCell'
import { Outputs } from '@/components/notebook/Outputs'
import type { Piece } from '@/components/code/pieces'
import { RunStatus } from '@/components/notebook/RunStatus'
import { StaticCode } from '@/components/notebook/StaticCode'
import { useCellCode } from './useCellCode'
import { useEditor } from '@/components/notebook/useEditor'
import { useRun } from '@/components/notebook/useRun'
import { notebookWords } from '@/components/notebook/words'

interface Props {
  readonly id: string
  readonly title: string
  readonly original: string
  /** The original, coloured. */
  readonly lines: readonly (readonly Piece[])[]
}

/** A stop for the keyboard, so that arrow keys scroll what a pointer would, and Enter opens the editor. */
const REACHABLE = 0

/** A cell to be edited and run. Code runs when the reader says so, in a frame that reaches nothing. */
export function LiveCell({ id, title, original, lines }: Props) {
  const words = notebookWords[useLocale()]
  const key = useId()
  const cell = useRef<HTMLElement>(null)
  const runButton = useRef<HTMLButtonElement>(null)
  const place = `cell-${id}`
  const name = `cell.${id}`
  const { code, from, fault, given, setCode, reset: resetCode } = useCellCode(name, original)
  const { Editor, failed, open } = useEditor()
  const { run, start, stop, clear } = useRun()
  const busy = run.phase === 'starting' || run.phase === 'running'
  const errorLine = run.ending?.type === 'failed' ? run.ending.error.line : null
  const shown = useMemo(
    () => (code === original ? lines : code.split('\n').map((text): readonly Piece[] => [[text, '']])),
    [code, original, lines],
  )

  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    const go = event.shiftKey
    if (!go && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    start(code)
    if (go) focusNextCell(cell.current!)
  }
  const reset = () => {
    resetCode()
    clear()
  }

  return (
    <section ref={cell} id={place} data-cell={id} aria-labelledby={`${key}title`} className={styles.cell}>
      <div className={styles.head}>
        <h3 id={`${key}title`} className={styles.title}>
          {title}
        </h3>
        <div className={styles.actions}>
          {code !== original && (
            <button type="button" className={styles.action} onClick={reset}>
              {words.reset}
            </button>
          )}
          <CopyLink id={place} />
          <EmbedButton id={place} title={title} target={{ slug: place, reads: name }} className={styles.action} />
        </div>
      </div>
      {from === 'link' && <Notice tone="plain">{words.fromLink}</Notice>}
      {fault && <Notice tone="danger">{fault === 'unreadable' ? words.unreadable : words.tooLong}</Notice>}
      <div className={styles.code} onKeyDownCapture={keys} data-pagefind-ignore="">
        {Editor ? (
          <Editor
            code={code}
            given={given}
            label={words.code(title)}
            describedBy={`${key}hint`}
            errorLine={errorLine}
            running={busy}
            onChange={setCode}
            onLeave={() => runButton.current?.focus()}
          />
        ) : (
          <div
            role="group"
            aria-label={words.code(title)}
            aria-describedby={`${key}hint`}
            lang="en"
            tabIndex={REACHABLE}
            data-code=""
            className={styles.still}
            onClick={open}
            onKeyDown={(event) => event.key === 'Enter' && open()}
          >
            <StaticCode lines={shown} errorLine={errorLine} />
          </div>
        )}
      </div>
      <div className={styles.bar}>
        <button ref={runButton} type="button" className={styles.run} onClick={busy ? stop : () => start(code)}>
          {busy ? words.stop : words.run}
        </button>
        {!Editor && (
          <button type="button" className={styles.action} onClick={open}>
            {words.edit}
          </button>
        )}
        <RunStatus run={run} words={words} />
      </div>
      <p id={`${key}hint`} className={Editor ? styles.hint : 'visually-hidden'}>
        {words.hint}
      </p>
      {failed && <Notice tone="danger">{words.loadFailed}</Notice>}
      <Outputs run={run} words={words} />
    </section>
  )
}
