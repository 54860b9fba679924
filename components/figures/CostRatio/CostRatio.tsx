'use client'

import { useMemo, useRef } from 'react'
import { ExportButtons } from '@/components/chart/ExportButtons'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Slider } from '@/components/ui/Slider'
import { Toggle } from '@/components/ui/Toggle'
import { formatCount } from '@/lib/i18n/numbers'
import { csv } from '@/lib/viz/csv'
import { figure } from './figure'
import { Alternative } from './Alternative'
import styles from './CostRatio.module.css'
import { Examples } from './Examples'
import { Formula } from './Formula'
import { Letter, withLetters } from '@/components/parts/formula/Letter'
import { channelStops, compare, filtersFor, kernels, sideStops, table, TABLE_HEADER } from './model'
import { gain, threeDigits } from './numbers'
import { RatioChart } from './RatioChart'
import { useSizes } from './useSizes'
import { costRatioWords } from './words'

/** 1/N + 1/D_K², as a formula with the numbers put in and as a curve against N. */
export function CostRatio() {
  const words = costRatioWords[useLocale()]
  const { sizes, set, axes, setAxes, reset } = useSizes()
  const comparison = useMemo(() => compare(sizes), [sizes])
  const svg = useRef<SVGSVGElement>(null)
  const { kernel, inputs, outputs, side } = sizes

  return (
    <FigureFrame
      figure={figure}
      caption={withLetters(words.caption(String(filtersFor(3, 8))))}
      onReset={reset}
      live={words.live(
        words.sizes(kernel, inputs, outputs, side),
        formatCount(comparison.separable),
        formatCount(comparison.standard),
        threeDigits(comparison.ratio),
        gain(words, comparison),
      )}
      alternative={<Alternative sizes={sizes} comparison={comparison} words={words} />}
      controls={
        <div className={styles.controls}>
          <Slider
            name="kernel"
            label={
              <>
                {words.kernel} <Letter of="kernel" />
              </>
            }
            stops={kernels}
            value={kernel}
            onChange={(value) => set({ kernel: value })}
          />
          <Slider
            name="outputs"
            label={
              <>
                {words.outputs} <Letter of="outputs" />
              </>
            }
            stops={channelStops}
            value={outputs}
            onChange={(value) => set({ outputs: value })}
          />
          <Slider
            name="inputs"
            label={
              <>
                {words.inputs} <Letter of="inputs" />
              </>
            }
            stops={channelStops}
            value={inputs}
            onChange={(value) => set({ inputs: value })}
          />
          <Slider
            name="side"
            label={
              <>
                {words.side} <Letter of="side" />
              </>
            }
            stops={sideStops}
            value={side}
            onChange={(value) => set({ side: value })}
          />
        </div>
      }
    >
      <div className={styles.figure}>
        <div className={styles.chart}>
          <RatioChart svg={svg} sizes={sizes} comparison={comparison} axes={axes} onChange={set} words={words} />
          <p className={styles.legend}>{withLetters(words.legendShares)}</p>
          <p className={styles.legend}>{withLetters(words.legendCurve)}</p>
          <div className={styles.options}>
            <Toggle
              name="xLog"
              label={words.xLog}
              on={axes.x === 'log'}
              onChange={(on) => setAxes({ ...axes, x: on ? 'log' : 'linear' })}
            />
            <Toggle
              name="yLog"
              label={words.yLog}
              on={axes.y === 'log'}
              onChange={(on) => setAxes({ ...axes, y: on ? 'log' : 'linear' })}
            />
            <ExportButtons
              name={`cost-ratio-m${inputs}-f${side}`}
              svg={svg}
              csv={() => csv(TABLE_HEADER, table(sizes))}
            />
          </div>
        </div>
        <div className={styles.side}>
          <Formula sizes={sizes} comparison={comparison} words={words} />
          <Examples sizes={sizes} onChange={set} words={words} />
        </div>
      </div>
    </FigureFrame>
  )
}
