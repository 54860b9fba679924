'use client'

import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Resolved } from '@/lib/nn/network'
import type { Piece } from './highlight'
import { countLines, fileName, grammars, type SourceLanguage } from './model'

interface Writers {
  readonly sourceOf: (resolved: Resolved, language: SourceLanguage) => string
  readonly highlight: (source: string, grammar: 'python' | 'javascript') => readonly (readonly Piece[])[]
}

export interface SourceFile {
  readonly language: SourceLanguage
  readonly file: string
  readonly text: string
  readonly lines: number
}

/** Exporters and grammars, fetched once the page stands; no page's first load has them. */
function useWriters(): Writers | null {
  const [writers, setWriters] = useState<Writers | null>(null)
  useEffect(() => {
    let gone = false
    void Promise.all([import('./sources'), import('./highlight')]).then(([{ sourceOf }, { highlight }]) => {
      if (!gone) setWriters({ sourceOf, highlight })
    })
    return () => {
      gone = true
    }
  }, [])
  return writers
}

/** Source of a network in every one of `among`, and the chosen one in coloured lines; null until it can be written. `among` must not change. */
export function useSource<L extends SourceLanguage>(resolved: Resolved, language: L, among: readonly L[]) {
  const writers = useWriters()
  // A slider may be moving: the page's numbers come first.
  const settled = useDeferredValue(resolved)
  const files = useMemo(
    () =>
      writers &&
      among.map((one): SourceFile => {
        const text = writers.sourceOf(settled, one)
        return { language: one, file: fileName(settled.network.id, one), text, lines: countLines(text) }
      }),
    [writers, settled, among],
  )
  const chosen = files?.find((file) => file.language === language) ?? null
  const lines = useMemo(
    () => (writers && chosen ? writers.highlight(chosen.text, grammars[chosen.language].grammar) : null),
    [writers, chosen],
  )
  return chosen && lines && files ? { files, chosen, lines } : null
}
