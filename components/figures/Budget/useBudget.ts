'use client'

import { useMemo } from 'react'
import { networks } from '@/lib/nn/catalog'
import { numberFormats, type NumberFormat } from '@/lib/nn/memory'
import { oneOf, type Codec } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { formatSpeed } from './format'
import { rowsOf, selections, speedStops, type Selection } from './model'

const LEAST = speedStops[0]!
const MOST = speedStops.at(-1)!
const START = 20

const formatCodec = oneOf<NumberFormat>(numberFormats)
const selectionCodec = oneOf<Selection>(selections)
const networkCodec = oneOf(networks.map(({ id }) => id))
const speedCodec: Codec<number> = {
  parse: (text) => {
    const speed = /^\d{1,5}(\.\d{1,4})?$/.test(text) ? Number(text) : Number.NaN
    return speed >= LEAST && speed <= MOST ? speed : undefined
  },
  format: formatSpeed,
}

/** The figure's settings, kept in the address under `budget.*`. */
export function useBudget() {
  const [format, setFormat] = useUrlState<NumberFormat>('budget.format', formatCodec, 'fp32')
  const [speed, setSpeed] = useUrlState('budget.speed', speedCodec, START)
  const [selection, setSelection] = useUrlState<Selection>('budget.nets', selectionCodec, 'four')
  const [look, setLook] = useUrlState<string>('budget.look', networkCodec, 'squeezenet')
  const rows = useMemo(() => rowsOf(selection, format, speed), [selection, format, speed])
  const reset = () => {
    setFormat('fp32')
    setSpeed(START)
    setSelection('four')
    setLook('squeezenet')
  }
  const looked = rows.find(({ network }) => network.id === look) ?? rows[0]!
  return { format, setFormat, speed, setSpeed, selection, setSelection, looked, setLook, rows, reset }
}
