'use client'

import { useMemo, useRef, type PointerEvent } from 'react'
import { KeySlider } from '@/components/chart/KeySlider'
import { down, stepped } from '@/components/chart/keys'
import { pointAt } from '@/components/chart/pointAt'
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

  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button === 0) choose(workAt(drawn, pointAt(event).y).id)
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
          <KeySlider
            ref={box}
            aria-orientation="vertical"
            label={words.plot(ids.length)}
            least={1}
            most={ids.length}
            now={at + 1}
            text={said()}
            className={styles.plot}
            onPointerUp={press}
            keys={down}
            onStep={(step) => choose(ids[stepped(at, step, ids.length)]!)}
          >
            <TimelineDrawing
              svg={svg}
              chart={drawn}
              chosen={chosen}
              below={(id) => paperOf(id)?.team[locale] ?? ''}
              date={date}
            />
          </KeySlider>
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
