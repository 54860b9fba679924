'use client'

import { useMemo } from 'react'
import { useNumberFormat } from '@/components/setting/useNumberFormat'
import type { AnyKnobValues } from '@/lib/nn/knob'
import { oneOf, wholeNumber } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { columnOf, entriesCodec, entryOf, initialEntries, LEAST, MOST, type Entry } from './model'

const baseCodec = wholeNumber(1, MOST)
const barsCodec = oneOf(['totals', 'shares'])
/** No entry is being edited. */
const NONE = 0
const editCodec = wholeNumber(NONE, MOST)

/** What is compared with what, kept in the address: `compare`, and `compare.to`, `compare.bars`, `compare.edit`. */
export function useComparison() {
  const [entries, setEntries] = useUrlState<readonly Entry[]>('compare', entriesCodec, initialEntries)
  const [chosen, setChosen] = useUrlState('compare.to', baseCodec, 1)
  const [bars, setBars] = useUrlState<'totals' | 'shares'>('compare.bars', barsCodec, 'totals')
  const [edited, setEdited] = useUrlState('compare.edit', editCodec, NONE)
  const [format, setFormat] = useNumberFormat()
  const columns = useMemo(() => entries.map((entry) => columnOf(entry, format)), [entries, format])
  const base = Math.min(chosen, entries.length) - 1
  const editing = edited > entries.length ? -1 : edited - 1

  const add = (id: string) => {
    if (entries.length < MOST) setEntries([...entries, entryOf(id)])
  }
  const remove = (index: number) => {
    if (entries.length <= LEAST) return
    setEntries(entries.filter((_, at) => at !== index))
    setChosen(index < base ? base : index === base ? 1 : base + 1)
    setEdited(NONE)
  }
  const change = (index: number, values: AnyKnobValues) =>
    setEntries(entries.map((entry, at) => (at === index ? { ...entry, values } : entry)))
  const reset = () => {
    setEntries(initialEntries)
    setChosen(1)
    setBars('totals')
    setEdited(NONE)
    setFormat('fp32')
  }
  return {
    columns,
    base,
    setBase: (index: number) => setChosen(index + 1),
    bars,
    setBars,
    editing,
    edit: (index: number) => setEdited(index === editing ? NONE : index + 1),
    format,
    setFormat,
    add,
    remove,
    change,
    reset,
  }
}

export type Comparison = ReturnType<typeof useComparison>
