'use client'

import { useRef, type KeyboardEvent } from 'react'
import styles from './Code.module.css'
import { languageAfter, languageNames, type SourceLanguage } from './model'

interface Props<L extends SourceLanguage> {
  readonly label: string
  /** Id of the panel that the tabs govern; the tabs' own ids start with it. */
  readonly panel: string
  readonly language: L
  /** In the order of the tabs. */
  readonly among: readonly L[]
  readonly onChange: (language: L) => void
}

/** One tab for each library; one keyboard stop, arrows move along it. */
export function LanguageTabs<L extends SourceLanguage>({ label, panel, language, among, onChange }: Props<L>) {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const next = languageAfter(language, event.key, among)
    if (!next) return
    event.preventDefault()
    onChange(next)
    list.current?.querySelector<HTMLElement>(`[data-language=${next}]`)?.focus()
  }
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs}>
      {among.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`${panel}-${one}`}
          data-language={one}
          aria-selected={one === language}
          aria-controls={panel}
          tabIndex={one === language ? 0 : -1}
          className={styles.tab}
          onClick={() => onChange(one)}
          onKeyDown={move}
        >
          {languageNames[one]}
        </button>
      ))}
    </div>
  )
}
