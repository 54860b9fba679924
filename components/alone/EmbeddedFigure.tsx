'use client'

import dynamic from 'next/dynamic'
import type { Takes } from '@/components/figure/identity'
import type { FigureName } from '@/components/figures/list'
import { Figure } from '@/components/registry'

// What the two need to read the address, the networks and the tables, is theirs alone.
const EmbeddedTable = dynamic(() => import('./EmbeddedTable').then((module) => module.EmbeddedTable))
const EmbeddedOfNetwork = dynamic(() => import('./EmbeddedOfNetwork').then((module) => module.EmbeddedOfNetwork))

/** One figure by its name, in the state that the address holds. */
export function EmbeddedFigure({ figure, takes }: { figure: FigureName; takes: Takes }) {
  switch (takes) {
    case 'nothing':
      return <Figure figure={figure} />
    case 'table':
      return <EmbeddedTable figure={figure} />
    case 'network':
    case 'network of all':
      return <EmbeddedOfNetwork figure={figure} bar={takes === 'network'} />
  }
}
