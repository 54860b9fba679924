'use client'

import type { FigureName } from '@/components/figures/list'
import { Figure } from '@/components/registry'
import { tables } from '@/lib/facts/tables'
import { oneOf, type Codec } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'

const tableCodec: Codec<string> = oneOf(tables.map(({ id }) => id))

/** The published table that the address names. */
export function EmbeddedTable({ figure }: { figure: FigureName }) {
  const [id] = useUrlState('table', tableCodec, tables[0]!.id)
  return <Figure figure={figure} id={id} />
}
