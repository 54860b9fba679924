'use client'

import { useMemo, useRef } from 'react'
import { ExportButtons } from '@/components/chart/ExportButtons'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useWidth } from '@/components/ui/useWidth'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Segmented } from '@/components/ui/Segmented'
import { Toggle } from '@/components/ui/Toggle'
import { tableUrl } from '@/lib/facts/citation'
import { formatShare } from '@/lib/i18n/numbers'
import { csv } from '@/lib/viz/csv'
import { figure } from './figure'
import { chart } from './chart'
import styles from './DeepCompression.module.css'
import { DeepDrawing } from './DeepDrawing'
import { DeepTable } from './DeepTable'
import { bitChoices, entry, paperTable, split, table, TABLE_HEADER, threeDigits } from './model'
import { SlideRule } from './SlideRule'
import { useDeep } from './useDeep'
import { deepWords } from './words'

/** The 510× of SqueezeNet's title, split into design and compression on a log axis. */
export function DeepCompression() {
  const locale = useLocale()
  const words = deepWords[locale]
  const { bits, setBits, spacing, setSpacing, a, setA, b, setB, reset } = useDeep()
  const [box, width] = useWidth<HTMLDivElement>()
  const drawn = useMemo(() => chart({ width, bits, spacing }), [width, bits, spacing])
  const svg = useRef<SVGSVGElement>(null)
  const { factors, start, end } = split(bits)
  const compression = String(threeDigits(factors.compression))

  return (
    <FigureFrame
      figure={figure}
      caption={words.caption(
        formatShare(Math.log(factors.design) / Math.log(factors.total)),
        String(entry('alexnet-deep-compression').factor),
        compression,
      )}
      onReset={reset}
      live={words.live(
        String(factors.design),
        compression,
        String(factors.total),
        String(start.size),
        String(end.size),
      )}
      alternative={<DeepTable words={words} locale={locale} />}
      controls={
        <>
          <Segmented
            name="bits"
            label={words.bits}
            value={bits}
            options={bitChoices.map((value) => ({ value, label: words.bitsOf(value) }))}
            onChange={setBits}
          />
          <Toggle
            name="log"
            label={words.log}
            on={spacing === 'log'}
            onChange={(on) => setSpacing(on ? 'log' : 'linear')}
          />
        </>
      }
    >
      <div ref={box}>
        <DeepDrawing svg={svg} chart={drawn} words={words} locale={locale} />
      </div>
      <div className={styles.foot}>
        <ul className={styles.legend}>
          <li className={styles.published}>
            <a href={tableUrl(paperTable)}>{words.legendPublished}</a>
          </li>
          <li className={styles.computed}>{words.legendComputed}</li>
        </ul>
        <ExportButtons name={`deep-compression-${bits}bit`} svg={svg} csv={() => csv(TABLE_HEADER, table())} />
      </div>
      <SlideRule factors={factors} a={a} b={b} onA={setA} onB={setB} words={words} />
    </FigureFrame>
  )
}
