'use client'

import { useEffect, useRef } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { NumberField } from '@/components/ui/NumberField'
import styles from './ConvolutionStage.module.css'
import { LIMIT } from './edits'
import { elided, type WrittenSum } from './sum'
import { stageWords } from './words'

interface Props {
  /** What is shown, in a sentence or two. */
  readonly text: string
  /** The cell that is kept: its name for the field, its value, and whether it can be changed. */
  readonly pinned: {
    readonly key: string
    readonly name: string
    readonly value: number
    readonly editable: boolean
  } | null
  /** Counts requests to type; a change moves the focus into the field. */
  readonly typing: number
  readonly onValue: (value: number) => void
  readonly onRelease: () => void
  readonly onDone: () => void
}

/** What the picture points out, in words, and the field to change it. */
export function Readout({ text, pinned, typing, onValue, onRelease, onDone }: Props) {
  const words = stageWords[useLocale()]
  const field = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    if (typing === 0) return
    const input = field.current?.querySelector('input')
    input?.focus()
    input?.select()
  }, [typing])

  return (
    <div className={styles.readout}>
      <p className={styles.sentence}>{text}</p>
      {pinned && (
        <span className={styles.pinned}>
          {pinned.editable && (
            <span
              ref={field}
              role="group"
              aria-label={words.edit}
              className={styles.field}
              onKeyDown={(event) => (event.key === 'Enter' || event.key === 'Escape') && onDone()}
            >
              <span aria-hidden="true">{words.edit}</span>
              <NumberField
                key={pinned.key}
                name="value"
                label={pinned.name}
                value={pinned.value}
                min={-LIMIT}
                max={LIMIT}
                whole={false}
                onChange={onValue}
              />
            </span>
          )}
          <button type="button" className={styles.quiet} onClick={onRelease}>
            {words.release}
          </button>
        </span>
      )}
    </div>
  )
}

/** Room for the longest sum of the stage, so that nothing below it moves while playing. */
export function Sum({
  sum,
  most,
  lines,
  label,
}: {
  sum: WrittenSum | null
  most: number
  lines: number
  label: string
}) {
  const words = stageWords[useLocale()]
  const { head, left, tail } = elided(sum?.summands ?? [], most)
  const show = (list: WrittenSum['summands'], from: number) =>
    list.map(({ text, padding, channel }, index) => (
      <span key={from + index} className={padding ? styles.zero : styles.summand}>
        {from + index > 0 && <span className={styles.sign}>+ </span>}
        {text}
        {channel === null && <span className={styles.biasName}> {words.bias}</span>}{' '}
      </span>
    ))
  return (
    <div className={styles.sum} style={{ minHeight: `${lines * 1.6 + 0.2}em` }}>
      {sum && <span className={styles.sumLabel}>{label}</span>}
      {sum && (
        <span>
          {show(head, 0)}
          {left > 0 && <span className={styles.summand}>+ {words.more(left)} </span>}
          {show(tail, head.length + left)}
          <strong className={styles.result}>{sum.result}</strong>
        </span>
      )}
    </div>
  )
}
