import { useEffect, useState } from 'react'
import { otherLocale, type Locale } from '@/lib/i18n/locale'
import { find, type Found } from './find'

const PAUSE_MS = 150
const PAGES = 8
const OTHER_PAGES = 3

export type Outcome =
  | { readonly state: 'idle' | 'loading' | 'failed' }
  | { readonly state: 'found'; readonly text: string; readonly own: readonly Found[]; readonly other: readonly Found[] }

/** Looks a text up in the reader's language, then in the other, once typing rests. */
export function useSearch(text: string, locale: Locale): Outcome {
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' })
  const wanted = text.trim()

  useEffect(() => {
    if (!wanted) return
    let current = true
    const look = async () => {
      setOutcome((before) => (before.state === 'found' ? before : { state: 'loading' }))
      try {
        const [own, other] = await Promise.all([
          find(wanted, locale, PAGES),
          find(wanted, otherLocale(locale), OTHER_PAGES),
        ])
        if (current) setOutcome({ state: 'found', text: wanted, own, other })
      } catch {
        if (current) setOutcome({ state: 'failed' })
      }
    }
    const timer = setTimeout(() => void look(), PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [wanted, locale])

  return wanted ? outcome : { state: 'idle' }
}
