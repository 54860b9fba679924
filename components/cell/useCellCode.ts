'use client'

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { readName, subscribeSearch, writeSearch } from '@/lib/state/search'

/** Code of a cell, and where it is from. */
interface CellCode {
  readonly code: string
  readonly from: 'original' | 'link' | 'reader'
  /** What is wrong with the address: its code cannot be read, or the reader's does not fit. */
  readonly fault: 'unreadable' | 'too-long' | null
  /** How many times it came from elsewhere than the editor, which then has to take it over. */
  readonly given: number
}

const packing = () => import('@/lib/notebook/link')
const onServer = () => null

/** The cell's code: the original, unless the address under `name` or the reader has another. Edits go to the address. */
export function useCellCode(name: string, original: string) {
  const text = useSyncExternalStore(subscribeSearch, () => readName(name), onServer)
  const [state, setState] = useState<CellCode>({ code: original, from: 'original', fault: null, given: 0 })
  /** What this cell itself wrote to the address. */
  const written = useRef<string | null>(null)
  const latest = useRef(original)

  useEffect(() => {
    if (text === written.current) return
    let gone = false
    const show = (next: Omit<CellCode, 'given'>) => {
      if (gone) return
      written.current = text
      latest.current = next.code
      setState(({ given }) => ({ ...next, given: given + 1 }))
    }
    if (text === null) show({ code: original, from: 'original', fault: null })
    else {
      void packing().then(({ unpackCode }) => {
        const code = unpackCode(text)
        show(
          code === null
            ? { code: original, from: 'original', fault: 'unreadable' }
            : { code, from: 'link', fault: null },
        )
      })
    }
    return () => {
      gone = true
    }
  }, [text, original])

  const setCode = useCallback(
    (code: string) => {
      latest.current = code
      setState((old) => ({ ...old, code, from: code === original ? 'original' : 'reader' }))
      void packing().then(({ packCode }) => {
        // Typed on meanwhile: the later text is on its way.
        if (latest.current !== code) return
        const packed = code === original ? null : packCode(code)
        written.current = packed
        writeSearch({ [name]: packed })
        setState((old) => ({ ...old, fault: packed === null && code !== original ? 'too-long' : null }))
      })
    },
    [name, original],
  )

  const reset = useCallback(() => {
    setCode(original)
    setState((old) => ({ ...old, given: old.given + 1 }))
  }, [setCode, original])

  return { ...state, setCode, reset }
}
