'use client'

import { useCallback, useMemo, useState } from 'react'
import { formatDesign, readDesign } from '@/lib/nn/design/codec'
import { presets } from '@/lib/nn/design/presets'
import type { Design } from '@/lib/nn/design/stage'
import type { Codec } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { idsFor, type Stages } from './edits'
import { noHistory, record, redo, undo, type Entry } from './history'

interface Read {
  readonly design: Design
  /** Pieces of the address that mean nothing. */
  readonly unread: readonly string[]
  /** True where it says nothing at all, and the first design stands in. */
  readonly lost: boolean
}

const START = presets[0]!.design
const initial: Read = { design: START, unread: [], lost: false }

const codec: Codec<Read> = {
  parse: (text) => {
    const read = readDesign(text)
    return read
      ? { ...read, lost: false }
      : { design: START, unread: [`${text.slice(0, 40)}${text.length > 40 ? '…' : ''}`], lost: true }
  },
  format: ({ design }) => formatDesign(design),
}

/** The design, kept in the address as `builder.design`, and every way to change it; steps can be taken back. */
export function useDesign() {
  const [read, setRead] = useUrlState('builder.design', codec, initial)
  const { design } = read
  const text = useMemo(() => formatDesign(design), [design])
  const [history, setHistory] = useState(noHistory)
  const [known, setKnown] = useState<Entry | null>(null)
  // A design that came from outside, by a link or a step of the browser, has no identities yet.
  const ids = useMemo(() => (known?.text === text ? known.ids : idsFor(design.stages.length)), [known, text, design])
  const now: Entry = useMemo(() => ({ text, ids }), [text, ids])

  const show = useCallback(
    (next: Design, nextIds: readonly string[]) => {
      setKnown({ text: formatDesign(next), ids: nextIds })
      setRead({ design: next, unread: [], lost: false })
    },
    [setRead],
  )
  /** `change` names what a series of small changes is about; null for a step of its own. */
  const change = (
    next: Partial<Omit<Design, 'stages'>> & { readonly stages?: Stages },
    about: string | null = null,
  ) => {
    const list = next.stages ?? { stages: design.stages, ids }
    setHistory(record(history, now, about, Date.now()))
    show({ ...design, ...next, stages: list.stages }, list.ids)
  }
  const start = (next: Design) => change({ ...next, stages: { stages: next.stages, ids: idsFor(next.stages.length) } })
  const step = (taken: ReturnType<typeof undo>) => {
    if (!taken) return
    setHistory(taken.history)
    show(readDesign(taken.entry.text)!.design, taken.entry.ids)
  }
  return {
    ...read,
    text,
    list: { stages: design.stages, ids } as Stages,
    change,
    start,
    reset: () => start(START),
    undo: history.past.length > 0 ? () => step(undo(history, now)) : null,
    redo: history.future.length > 0 ? () => step(redo(history, now)) : null,
  }
}

export type DesignState = ReturnType<typeof useDesign>
