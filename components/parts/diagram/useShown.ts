import { useCallback, useMemo } from 'react'
import type { Measured } from '@/components/measure/measured'
import type { Unit } from '@/components/setting/useUnit'
import type { Locale } from '@/lib/i18n/locale'
import type { NetworkCost } from '@/lib/nn/cost'
import { describeBlock, describeLayer } from './describe'
import { sumsOf } from './facts'
import { shortName } from './names'
import { trail, type Place } from './places'
import type { Diagram } from './useDiagram'

interface Given {
  readonly diagram: Diagram
  readonly cost: NetworkCost
  /** The network with its setting, and its name alone. */
  readonly title: string
  readonly shortTitle: string
  readonly measured: Pick<Measured, 'layers'> | null
  readonly unit: Unit
  readonly blockName: (id: string) => string
  readonly locale: Locale
}

/** What is looked at in a diagram: its name, its sums, its time, and all of it in one sentence. */
export function useShown({ diagram, cost, title, shortTitle, measured, unit, blockName, locale }: Given) {
  const { place, looked, fields } = diagram
  const times = useMemo(() => measured && timesOf(measured), [measured])
  const shown = looked ?? place
  const sums = useMemo(() => sumsOf(shown, cost), [shown, cost])
  const ms = times && shown.layers.reduce((sum, { id }) => sum + (times.get(id) ?? 0), 0)
  const field = shown.kind === 'layer' ? fields.get(shown.id) : undefined
  const name = shown.kind === 'network' ? title : blockName(shown.id)
  const text = field
    ? describeLayer(shown.layers[0]!, { sums, field, unit, ms }, locale)
    : describeBlock(name, sums, unit, ms, locale)
  const nameOf = useCallback(
    (one: Place) => {
      if (one.kind === 'network') return shortTitle
      return shortName(
        blockName(one.id),
        trail(one)
          .map(({ id }) => id)
          .slice(1, -1),
      )
    },
    [shortTitle, blockName],
  )
  return { shown, name, sums, field, times, ms, text, nameOf }
}

export type Shown = ReturnType<typeof useShown>

/** Milliseconds of the layers that were timed by themselves. */
function timesOf({ layers }: Pick<Measured, 'layers'>): ReadonlyMap<string, number> {
  return new Map([...layers].flatMap(([id, { ms }]) => (ms === null ? [] : [[id, ms] as const])))
}
