'use client'

import { numberFormats, type NumberFormat } from '@/lib/nn/memory'
import { oneOf } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'

const codec = oneOf<NumberFormat>(numberFormats)

/** How the page stores numbers when it counts bytes, kept in the address as `format`. */
export function useNumberFormat(): readonly [NumberFormat, (format: NumberFormat) => void] {
  return useUrlState<NumberFormat>('format', codec, 'fp32')
}
