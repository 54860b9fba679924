'use client'

import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { plain, type Colouring } from '@/components/code/pieces'
import type { Resolved } from '@/lib/nn/network'
import { countLines, fileName, grammars, type Grammar, type SourceLanguage } from './model'

export interface SourceFile {
  readonly language: SourceLanguage
  readonly file: string
  readonly text: string
  readonly lines: number
}

type Writer = (resolved: Resolved, language: SourceLanguage) => string

/** Fetched once the page stands; no page's first load has it. */
function useWriter(): Writer | null {
  const [writer, setWriter] = useState<{ readonly sourceOf: Writer } | null>(null)
  useEffect(() => {
    let gone = false
    void import('./sources').then(({ sourceOf }) => {
      if (!gone) setWriter({ sourceOf })
    })
    return () => {
      gone = true
    }
  }, [])
  return writer?.sourceOf ?? null
}

const colourings: Readonly<Record<Grammar, () => Promise<Colouring>>> = {
  python: () => import('@/components/code/python').then(({ python }) => python),
  javascript: () => import('@/components/code/javascript').then(({ javascript }) => javascript),
}

/** The colouring of a grammar, fetched when it is first needed. Code is not kept waiting: it stands without colours. */
function useColouring(grammar: Grammar): Colouring {
  const [known, setKnown] = useState<Partial<Record<Grammar, Colouring>>>({})
  useEffect(() => {
    let gone = false
    void colourings[grammar]().then((colouring) => {
      if (!gone) setKnown((known) => ({ ...known, [grammar]: colouring }))
    })
    return () => {
      gone = true
    }
  }, [grammar])
  return known[grammar] ?? plain
}

/** Source of a network in every one of `among`, and the chosen one in coloured lines; null until it can be written. `among` must not change. */
export function useSource<L extends SourceLanguage>(resolved: Resolved, language: L, among: readonly L[]) {
  const sourceOf = useWriter()
  const coloured = useColouring(grammars[language].grammar)
  // A slider may be moving: the page's numbers come first.
  const settled = useDeferredValue(resolved)
  const files = useMemo(
    () =>
      sourceOf &&
      among.map((one): SourceFile => {
        const text = sourceOf(settled, one)
        return { language: one, file: fileName(settled.network.id, one), text, lines: countLines(text) }
      }),
    [sourceOf, settled, among],
  )
  const chosen = files?.find((file) => file.language === language) ?? null
  const lines = useMemo(() => chosen && coloured(chosen.text), [coloured, chosen])
  return chosen && lines && files ? { files, chosen, lines } : null
}
