'use client'

import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { ExportButtons } from '@/components/chart/ExportButtons'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useWidth } from '@/components/ui/useWidth'
import { useLocale } from '@/components/locale/LocaleProvider'
import { references } from '@/lib/facts/lineage'
import { monthName } from '@/lib/i18n/dates'
import { oneOf } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { csv } from '@/lib/viz/csv'
import { figure } from './figure'
import { Alternative } from './Alternative'
import { chart, workAt } from './chart'
import { Detail } from './Detail'
import { citedBy, citesOf, ids, paperOf, workOf } from './model'
import styles from './Timeline.module.css'
import { TimelineDrawing } from './TimelineDrawing'
import { timelineWords } from './words'

const codec = oneOf(ids)
/** It cites all the others. */
const INITIAL = 'shufflenet'
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
}

/** The four networks and those before them by date, with arrows for who cites whom. */
export function Timeline() {
  const locale = useLocale()
  const words = timelineWords[locale]
  const [chosen, choose] = useUrlState('timeline.at', codec, INITIAL)
  const [box, width] = useWidth<HTMLDivElement>()
  const svg = useRef<SVGSVGElement>(null)
  const drawn = useMemo(() => chart(width), [width])
  const date = (text: string) => monthName(text, locale)
  const at = ids.indexOf(chosen)

  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    choose(ids[Math.min(Math.max(at + step, 0), ids.length - 1)]!)
  }
  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button === 0) choose(workAt(drawn, event.clientY - event.currentTarget.getBoundingClientRect().top).id)
  }

  return (
    <FigureFrame
      figure={figure}
      caption={words.caption}
      onReset={() => choose(INITIAL)}
      live={said()}
      alternative={<Alternative date={date} locale={locale} words={words} />}
    >
      <div className={styles.figure}>
        <div className={styles.chart}>
          <p className={styles.legend}>
            <span className={styles.cites}>{words.legendCites}</span>{' '}
            <span className={styles.cited}>{words.legendCited}</span>
          </p>
          <div
            ref={box}
            role="slider"
            tabIndex={0}
            aria-orientation="vertical"
            aria-label={words.plot(ids.length)}
            aria-valuemin={1}
            aria-valuemax={ids.length}
            aria-valuenow={at + 1}
            aria-valuetext={said()}
            className={styles.plot}
            onPointerUp={press}
            onKeyDown={move}
          >
            <TimelineDrawing
              svg={svg}
              chart={drawn}
              chosen={chosen}
              below={(id) => paperOf(id)?.team[locale] ?? ''}
              date={date}
            />
          </div>
          <ExportButtons
            name="timeline"
            svg={svg}
            csv={() =>
              csv(
                ['from', 'to', 'for'],
                references.map(({ from, to, why }) => [workOf(from).name, workOf(to).name, why[locale]]),
              )
            }
          />
        </div>
        <Detail id={chosen} date={date} locale={locale} words={words} onChoose={choose} />
      </div>
    </FigureFrame>
  )

  function said(): string {
    const { name, date: month } = workOf(chosen)
    const names = (list: readonly string[]) => list.map((id) => workOf(id).name).join(words.and)
    const cites = citesOf(chosen).map(({ to }) => to)
    const cited = citedBy(chosen).map(({ from }) => from)
    return words.live(
      name,
      date(month),
      cites.length > 0 ? words.citesShort(names(cites)) : '',
      cited.length > 0 ? words.citedShort(names(cited)) : '',
    )
  }
}
