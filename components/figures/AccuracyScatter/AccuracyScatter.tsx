'use client'

import legend from '@/components/chart/Legend.module.css'
import { useMemo, useRef } from 'react'
import { ExportButtons } from '@/components/chart/ExportButtons'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useWidth } from '@/components/ui/useWidth'
import { UnitSwitch } from '@/components/setting/UnitSwitch'
import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, useUnit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Segmented } from '@/components/ui/Segmented'
import { cite } from '@/lib/facts/citation'
import { formatShort } from '@/lib/i18n/numbers'
import { statements } from '@/lib/i18n/typography'
import { csv } from '@/lib/viz/csv'
import { figure } from './figure'
import { AccuracyDrawing } from './AccuracyDrawing'
import styles from './AccuracyScatter.module.css'
import { Alternative } from './Alternative'
import { chart, signOf } from './chart'
import { Detail } from './Detail'
import { families, quantities, shownPoints, type Point } from './model'
import { accuracyText, pointName, table, TABLE_HEADER } from './names'
import { Plot } from './Plot'
import { SourceFilter } from './SourceFilter'
import { useScatter } from './useScatter'
import { scatterWords } from './words'

/** Published accuracy against computed cost, for every setting that anybody published. */
export function AccuracyScatter() {
  const locale = useLocale()
  const words = scatterWords[locale]
  const { quantity, setQuantity, hidden, setHidden, family, setFamily, chosen, choose, reset } = useScatter()
  const [unit] = useUnit()
  const [box, width] = useWidth<HTMLDivElement>()
  const svg = useRef<SVGSVGElement>(null)
  const points = useMemo(() => shownPoints(hidden), [hidden])
  const brought = family === 'all' ? null : family
  const drawn = useMemo(
    () => chart({ points, quantity, perMac: operationsIn(unit, 1), width, chosen, family: brought, locale }),
    [points, quantity, unit, width, chosen, brought, locale],
  )
  const mark = drawn.marks.find(({ point }) => point.id === chosen)
  const text = mark ? said(mark.point) : words.hint

  return (
    <FigureFrame
      figure={figure}
      caption={words.caption}
      onReset={reset}
      live={mark ? text : ''}
      alternative={<Alternative points={points} quantity={quantity} unit={unit} locale={locale} words={words} />}
      controls={
        <>
          <Segmented
            name="against"
            label={words.against}
            value={quantity}
            options={quantities.map((value) => ({
              value,
              label: value === 'macs' ? words.macs[unit] : words.parameters,
            }))}
            onChange={setQuantity}
          />
          <UnitSwitch />
          <Segmented
            name="bring"
            label={words.bring}
            value={family}
            options={(['all', ...families] as const).map((value) => ({ value, label: words.families[value] }))}
            onChange={setFamily}
          />
          <SourceFilter hidden={hidden} onChange={setHidden} locale={locale} words={words} />
        </>
      }
    >
      <div className={styles.figure}>
        <div className={styles.chart}>
          <ul className={legend.legend}>
            {families.map((one) => (
              <li key={one} className={legend.sign}>
                <svg viewBox="-8 -8 16 16" width={16} height={16} aria-hidden="true">
                  <path d={signOf(one, 56)} fill="none" stroke="currentColor" strokeWidth={1.5} />
                </svg>
                {words.families[one]}
              </li>
            ))}
          </ul>
          <div ref={box}>
            {points.length === 0 ? (
              <p className={styles.empty}>{words.none}</p>
            ) : (
              <Plot chart={drawn} chosen={chosen} label={words.plot(points.length)} text={text} onChoose={choose}>
                <AccuracyDrawing
                  svg={svg}
                  chart={drawn}
                  chosen={chosen}
                  family={brought}
                  xTitle={words.xTitle[quantity === 'macs' ? unit : quantity]}
                  yTitle={words.yTitle}
                  frontTitle={words.front}
                />
              </Plot>
            )}
          </div>
          <ExportButtons name={`accuracy-${quantity}`} svg={svg} csv={() => csv(TABLE_HEADER, table(points, locale))} />
        </div>
        <Detail
          point={mark?.point ?? null}
          onFront={mark?.best ?? false}
          unit={unit}
          locale={locale}
          words={words}
          onClear={() => choose(null)}
        />
      </div>
    </FigureFrame>
  )

  function said(point: Point): string {
    const operations = unitWords[locale][unit].of(formatShort(operationsIn(unit, point.macs)))
    const sources = new Set(point.sources.map(({ table: source }) => cite(source, locale)))
    return words.live(
      pointName(point, locale),
      accuracyText(point),
      operations,
      formatShort(point.parameters),
      statements(locale, [...sources]),
    )
  }
}
