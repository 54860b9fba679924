'use client'

import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { fetchCode } from '@/components/ui/fetchCode'
import styles from './Search.module.css'
import { searchWords } from './words'

/** Neither the dialog nor the index is fetched before a reader asks for it. */
const SearchDialog = dynamic(() => fetchCode(() => import('./SearchDialog')).then((module) => module.SearchDialog), {
  ssr: false,
})

/** Opens the search, as do Ctrl+K and ⌘K. No single letter does: those belong to figures and to assistive technology. */
export function SearchButton() {
  const words = searchWords[useLocale()]
  const [open, setOpen] = useState(false)

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])

  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={words.search}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        title={`${words.search} (${words.keys})`}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
          <path
            d="M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M12.6 12.6 17 17"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
          />
        </svg>
      </button>
      {open && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  )
}
