'use client'

import { useMemo, useRef } from 'react'
import { ExportButtons } from '@/components/chart/ExportButtons'
import { useWidth } from '@/components/ui/useWidth'
import { operationWords } from '@/components/parts/layer/operationWords'
import { unitWords } from '@/components/setting/unitWords'
import type { Unit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { inLocale } from '@/lib/facts/published'
import { findSource } from '@/lib/facts/papers'
import { tableName } from '@/lib/facts/tableName'
import { csv } from '@/lib/viz/csv'
import { kindChart } from './kindChart'
import { KindDrawing } from './KindDrawing'
import styles from './LayerChart.module.css'
import { KIND_HEADER, kindCells, sharesTable, type KindBar } from './model'
import type { LayerChartWords } from './words'

interface Props {
  readonly bars: readonly KindBar[]
  readonly network: string
  readonly unit: Unit
  readonly words: LayerChartWords
}

/** Shares by kind of operation, beside the paper's own table of them where there is one. */
export function Kinds({ bars, network, unit, words }: Props) {
  const locale = useLocale()
  const [box, width] = useWidth<HTMLDivElement>()
  const svg = useRef<SVGSVGElement>(null)
  const drawn = useMemo(() => kindChart(bars, width), [bars, width])
  const titles = { macs: words.ofAll(unitWords[locale][unit].name), parameters: words.ofAll(words.parametersLower) }
  const paper = bars.some(({ printed }) => printed.macs !== null) ? sharesTable(network) : null
  return (
    <div className={styles.kinds}>
      <h4 className={styles.heading}>{words.kinds}</h4>
      <div ref={box}>
        <KindDrawing svg={svg} chart={drawn} network={network} titles={titles} names={operationWords[locale]} />
      </div>
      {paper && (
        <p className={styles.note}>
          ○ {words.printed(inLocale(findSource(paper.table.paper).name, locale), tableName(paper.table.table, locale))}
          {paper.errata.map(({ table, printed, meant, why }) => (
            <span key={table}>
              {' '}
              * {words.misprint(inLocale(printed, locale), inLocale(meant, locale), why[locale])}
            </span>
          ))}
        </p>
      )}
      <ExportButtons name={`${network}-operations`} svg={svg} csv={() => csv(KIND_HEADER, bars.map(kindCells))} />
    </div>
  )
}
