import { useMemo, type ReactNode, type RefObject } from 'react'
import { Legend } from '@/components/parts/layer/Legend'
import type { Measured } from '@/components/measure/measured'
import type { Unit } from '@/components/setting/useUnit'
import type { Locale } from '@/lib/i18n/locale'
import { sharesByKind } from '@/lib/nn/shares'
import type { Shape } from '@/lib/nn/shape'
import { Details } from './Details'
import { Drawing } from './Drawing'
import styles from './NetworkDiagram.module.css'
import { Overview } from './Overview'
import { Trail } from './Trail'
import type { Diagram } from './useDiagram'
import type { Shown } from './useShown'
import { diagramWords } from './words'

interface Props {
  readonly box: RefObject<HTMLDivElement | null>
  readonly width: number
  readonly svg: RefObject<SVGSVGElement | null>
  readonly diagram: Diagram
  readonly shown: Shown
  readonly input: Shape
  readonly title: string
  readonly measured: Pick<Measured, 'layers'> | null
  readonly unit: Unit
  readonly blockName: (id: string) => string
  readonly locale: Locale
  /** What stands below the drawing. */
  readonly children: ReactNode
}

/** A network's drawing with the way through it and what is known about the part that is looked at. */
export function DiagramBody({
  box,
  width,
  svg,
  diagram,
  shown,
  input,
  title,
  measured,
  unit,
  blockName,
  locale,
  children,
}: Props) {
  const words = diagramWords[locale]
  const { view, places } = diagram
  const { times, ms, name, sums, field, text, nameOf } = shown
  const kinds = useMemo(() => sharesByKind(places.get('')!.layers).map(({ kind }) => kind), [places])
  return (
    <div className={styles.figure}>
      <Legend kinds={kinds} />
      <Trail diagram={diagram} nameOf={nameOf} words={words} />
      <div className={view.form === 'cards' ? `${styles.sides} ${styles.cards}` : styles.sides}>
        <div ref={box} className={styles.stage}>
          {view.scope.kind !== 'network' && (
            <Overview diagram={diagram} width={width} text={nameOf(view.scope)} label={words.overview} />
          )}
          <Drawing {...{ svg, diagram, width, input, times, title, text, blockName, locale }} />
        </div>
        <div className={styles.details}>
          <Details {...{ place: shown.shown, name, sums, field, input, unit, measured, ms, locale }} />
        </div>
      </div>
      <p className={styles.hint}>
        {view.form === 'strip' ? words.hintStrip : words.hintCards} {times ? words.bars : words.noRun}
      </p>
      <div className={styles.foot}>{children}</div>
    </div>
  )
}
