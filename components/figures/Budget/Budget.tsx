'use client'

import { sentence, sentences } from '@/lib/i18n/typography'
import { useRef } from 'react'
import { ExportButtons } from '@/components/chart/ExportButtons'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Segmented } from '@/components/ui/Segmented'
import { Slider } from '@/components/ui/Slider'
import { numberFormats } from '@/lib/nn/memory'
import { csv } from '@/lib/viz/csv'
import { figure } from './figure'
import styles from './Budget.module.css'
import { BudgetChart } from './BudgetChart'
import { BudgetTable } from './BudgetTable'
import { formatSpeed } from './format'
import { countSwaps, selections, speedStops, table, TABLE_HEADER } from './model'
import { Omissions } from './Omissions'
import { entryOf, madeOf, sayingOf } from './saying'
import { SpeedExamples } from './SpeedExamples'
import { useBudget } from './useBudget'
import { budgetWords } from './words'

/** Bytes by number format and milliseconds by speed of a device, and where their orders disagree. */
export function Budget() {
  const locale = useLocale()
  const words = budgetWords[locale]
  const { format, setFormat, speed, setSpeed, selection, setSelection, looked, setLook, rows, reset } = useBudget()
  const svg = useRef<SVGSVGElement>(null)
  const { id } = looked.network
  const entry = entryOf(looked, words)
  const saying = sayingOf(rows, id, words, locale)
  const text = sentences(locale, [sentence(locale, entry), saying])

  return (
    <FigureFrame
      figure={figure}
      caption={words.caption}
      onReset={reset}
      live={text}
      alternative={<BudgetTable rows={rows} words={words} />}
      controls={
        <>
          <Segmented
            name="format"
            label={words.format}
            value={format}
            options={numberFormats.map((value) => ({ value, label: value }))}
            onChange={setFormat}
          />
          <Slider
            name="speed"
            label={words.speed}
            stops={speedStops}
            value={speed}
            onChange={setSpeed}
            format={(value) => words.perSecond(formatSpeed(value))}
          />
          <Segmented
            name="networks"
            label={words.networks}
            value={selection}
            options={selections.map((value) => ({ value, label: words[value] }))}
            onChange={setSelection}
          />
        </>
      }
    >
      <div className={styles.figure}>
        <BudgetChart svg={svg} rows={rows} look={id} onLook={setLook} text={text} words={words} />
        <div className={styles.side}>
          <div aria-hidden="true">
            <p className={styles.entry}>{entry}</p>
            <p>{saying}</p>
          </div>
          <p className={styles.note}>{madeOf(looked, speed, words)}</p>
          <p className={styles.note}>{words.swaps(countSwaps(rows))}</p>
          <SpeedExamples speed={speed} onChange={setSpeed} words={words} />
          <Omissions words={words} locale={locale} />
          <ExportButtons
            name={`budget-${format}-${formatSpeed(speed)}`}
            svg={svg}
            csv={() => csv(TABLE_HEADER, table(rows))}
          />
        </div>
      </div>
    </FigureFrame>
  )
}
