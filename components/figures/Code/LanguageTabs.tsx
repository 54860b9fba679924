'use client'

import { useRef, type KeyboardEvent } from 'react'
import styles from './Code.module.css'
import { languageAfter, languageNames, languages, type Language } from './model'

interface Props {
  readonly label: string
  /** Id of the panel that the tabs govern; the tabs' own ids start with it. */
  readonly panel: string
  readonly language: Language
  readonly onChange: (language: Language) => void
}

/** One tab for each library; one keyboard stop, arrows move along it. */
export function LanguageTabs({ label, panel, language, onChange }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const next = languageAfter(language, event.key)
    if (!next) return
    event.preventDefault()
    onChange(next)
    list.current?.querySelector<HTMLElement>(`[data-language=${next}]`)?.focus()
  }
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs}>
      {languages.map((one) => (
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
