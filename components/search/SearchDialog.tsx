'use client'

import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { otherLocale } from '@/lib/i18n/locale'
import { Results } from './Results'
import styles from './Search.module.css'
import { useSearch, type Outcome } from './useSearch'
import { searchWords } from './words'

/** Arrow keys walk from the field through the results and back. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, li a')]
  const place = stops.indexOf(document.activeElement as HTMLElement)
  const next = stops[place + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** The search over both languages, results in the reader's language first. Escape or a press outside closes it. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const locale = useLocale()
  const words = searchWords[locale]
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const outcome = useSearch(text, locale)

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const press = (event: MouseEvent<HTMLElement>) => {
    const { target, currentTarget } = event
    if (target === currentTarget || (target as Element).closest('a')) dialog.current?.close()
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={words.label}
      onClose={onClose}
      onClick={press}
      onKeyDown={walk}
    >
      <div className={styles.inside}>
        <div className={styles.field}>
          <input
            type="search"
            className={styles.input}
            aria-label={words.label}
            placeholder={words.placeholder}
            value={text}
            maxLength={80}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            onChange={(event) => setText(event.target.value)}
          />
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
        <p role="status" className={styles.status}>
          {statusOf(outcome)}
        </p>
        {outcome.state === 'found' && (
          <div className={styles.results}>
            <Results found={outcome.own} locale={locale} />
            {outcome.other.length > 0 && (
              <>
                <h2 className={styles.other}>{words.other}</h2>
                <Results found={outcome.other} locale={otherLocale(locale)} />
              </>
            )}
          </div>
        )}
      </div>
    </dialog>
  )

  function statusOf(one: Outcome): string {
    switch (one.state) {
      case 'idle':
        return words.hint
      case 'loading':
        return words.loading
      case 'failed':
        return words.failed
      case 'found':
        return one.own.length + one.other.length > 0
          ? words.found(one.own.length + one.other.length)
          : words.none(one.text)
    }
  }
}
