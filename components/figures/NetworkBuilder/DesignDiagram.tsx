'use client'

import { useCallback, useRef } from 'react'
import { ExportButtons } from '@/components/chart/ExportButtons'
import { useSettled } from '@/components/figure/useSettled'
import { useWidth } from '@/components/ui/useWidth'
import { DiagramBody } from '@/components/parts/diagram/DiagramBody'
import { table, TABLE_HEADER } from '@/components/parts/diagram/table'
import { useDiagram } from '@/components/parts/diagram/useDiagram'
import { useShown } from '@/components/parts/diagram/useShown'
import type { Measured } from '@/components/measure/measured'
import type { Unit } from '@/components/setting/useUnit'
import type { Locale } from '@/lib/i18n/locale'
import { csv } from '@/lib/viz/csv'
import type { Facts } from './model'
import type { BuilderWords } from './words'

interface Props {
  readonly facts: Facts
  readonly measured: Pick<Measured, 'layers'> | null
  readonly unit: Unit
  readonly locale: Locale
  readonly words: BuilderWords
}

/** The design as every network of the site is drawn. */
export function DesignDiagram({ facts, measured, unit, locale, words }: Props) {
  const [box, width] = useWidth<HTMLDivElement>()
  const svg = useRef<SVGSVGElement>(null)
  const { plan, resolved, cost } = useSettled(facts, box)
  const diagram = useDiagram(resolved, 'builder')
  const { stages } = plan
  const blockName = useCallback(
    (id: string) => {
      const number = /^stage(\d+)$/.exec(id)?.[1]
      const block = number === undefined ? undefined : stages[Number(number) - 1]?.stage.block
      return block ? `${number} · ${words.blocks[block]}` : id
    },
    [stages, words],
  )
  const title = words.ownDesign
  const shown = useShown({ diagram, cost, title, shortTitle: title, measured, unit, blockName, locale })
  return (
    <DiagramBody
      {...{ box, width, svg, diagram, shown, input: resolved.input, title, measured, unit, blockName, locale }}
    >
      <ExportButtons name="design-diagram" svg={svg} csv={() => csv(TABLE_HEADER, table(cost, diagram.fields))} />
    </DiagramBody>
  )
}
