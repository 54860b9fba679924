'use client'

import { useMemo, useRef } from 'react'
import { ExportButtons } from '@/components/chart/ExportButtons'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useWidth } from '@/components/ui/useWidth'
import { Legend } from '@/components/parts/layer/Legend'
import { UnitSwitch } from '@/components/setting/UnitSwitch'
import { useUnit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Segmented } from '@/components/ui/Segmented'
import { numberFormats } from '@/lib/nn/memory'
import { csv } from '@/lib/viz/csv'
import { figure } from './figure'
import { Alternative } from './Alternative'
import { chart } from './chart'
import styles from './Compare.module.css'
import { CompareDrawing } from './CompareDrawing'
import { EntryList } from './EntryList'
import { letterOf, ratioTo, type Column } from './model'
import { sayingIn, sayRatio } from './saying'
import { kindsOf, table, TABLE_HEADER } from './table'
import { useComparison } from './useComparison'
import { compareWords } from './words'

const formats = numberFormats.map((value) => ({ value, label: value }))

/** Two to six networks or settings side by side, each quantity against one of them. */
export function Compare() {
  const locale = useLocale()
  const words = compareWords[locale]
  const comparison = useComparison()
  const { columns, base, bars, setBars, format, setFormat, reset } = comparison
  const [unit] = useUnit()
  const [box, width] = useWidth<HTMLDivElement>()
  const svg = useRef<SVGSVGElement>(null)
  const saying = useMemo(() => sayingIn(locale, unit, format), [locale, unit, format])
  const drawn = useMemo(
    () => chart({ columns, base, width, shares: bars === 'shares', saying }),
    [columns, base, width, bars, saying],
  )
  const nameOf = (column: Column) => `${letterOf(columns.indexOf(column))}: ${saying.name(column)}`

  return (
    <FigureFrame
      figure={figure}
      caption={words.caption}
      onReset={reset}
      live={announced()}
      alternative={
        <Alternative columns={columns} base={base} saying={saying} nameOf={nameOf} locale={locale} words={words} />
      }
      controls={<EntryList comparison={comparison} locale={locale} words={words} />}
    >
      <div className={styles.options}>
        <UnitSwitch />
        <Segmented
          name="bars"
          label={words.bars}
          value={bars}
          options={[
            { value: 'totals', label: words.totals },
            { value: 'shares', label: words.shares },
          ]}
          onChange={setBars}
        />
        <Segmented name="format" label={words.format} value={format} options={formats} onChange={setFormat} />
      </div>
      <div ref={box} className={styles.chart}>
        <CompareDrawing svg={svg} chart={drawn} />
      </div>
      <div className={styles.foot}>
        <Legend kinds={kindsOf(columns)} />
        <ExportButtons name="comparison" svg={svg} csv={() => csv(TABLE_HEADER, table(columns, locale))} />
      </div>
    </FigureFrame>
  )

  function announced(): string {
    const reference = columns[base]
    if (!reference?.totals) return ''
    const { macs, parameters } = reference.totals
    return columns
      .filter((column) => column !== reference)
      .flatMap((column) => {
        if (!column.totals) return []
        const ratios = [
          sayRatio(words, 'macs', ratioTo(macs, column.totals.macs)),
          sayRatio(words, 'parameters', ratioTo(parameters, column.totals.parameters)),
        ]
        return [words.live(nameOf(column), nameOf(reference), ratios[0]!, ratios[1]!)]
      })
      .join(' ')
  }
}
