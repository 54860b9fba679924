'use client'

import { memo, useDeferredValue, useMemo, useRef, type PointerEvent } from 'react'
import { KeySlider } from '@/components/chart/KeySlider'
import { along, none, stepped } from '@/components/chart/keys'
import { pointAt } from '@/components/chart/pointAt'
import { ExportButtons } from '@/components/chart/ExportButtons'
import { useWidth } from '@/components/ui/useWidth'
import { knobWords } from '@/components/setting/knobWords'
import { snapped } from '@/components/setting/sliderSteps'
import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { useControlState } from '@/components/ui/controlState'
import { formatShort } from '@/lib/i18n/numbers'
import type { AnyKnobValues, KnobId } from '@/lib/nn/knob'
import type { Network } from '@/lib/nn/network'
import type { Spacing } from '@/lib/viz/axis'
import { csv } from '@/lib/viz/csv'
import { chart, domainOf, placeOf, stopAt } from './chart'
import { counted } from './counted'
import { Deviations } from './Deviations'
import { LawDrawing } from './LawDrawing'
import type { Dial } from './laws'
import type { Quantity } from './quantity'
import styles from './Multipliers.module.css'
import { gapText, settingText } from './reading'
import { useCurve } from './useCurve'
import type { MultipliersWords } from './words'

interface Props {
  readonly network: Network
  readonly values: AnyKnobValues
  readonly dial: Dial
  readonly quantity: Quantity
  readonly spacing: Spacing
  readonly unit: Unit
  /** Budget in MACs or parameters. */
  readonly limit: number | null
  readonly onValues: (values: AnyKnobValues) => void
  readonly words: MultipliersWords
}

/** Where each key takes the knob, by the index of its stop. */
const keys = { ...along, PageUp: 10, PageDown: -10 }

/** Costs against one knob: what is counted, what the law says, what is published. The point can be dragged. */
export const LawChart = memo(function LawChart(props: Props) {
  const { network, values: current, dial, quantity, spacing, unit, limit, onValues, words } = props
  const locale = useLocale()
  const [box, width] = useWidth<HTMLDivElement>()
  const svg = useRef<SVGSVGElement>(null)
  // The curve depends on the other knobs only: dragging this one leaves it as it is, and one that has to be
  // counted anew may follow a moment later.
  const later = useDeferredValue(current)
  const values = othersOf(later, dial) === othersOf(current, dial) ? current : later
  const others = othersOf(values, dial)
  const value = Number(values[dial.name])
  const onChange = (next: number) => onValues({ ...current, [dial.name]: next })
  const factor = quantity === 'macs' ? operationsIn(unit, 1) : 1
  const curve = useCurve(network, others, dial, quantity, factor)
  const amount = (counted(network, values)?.[quantity] ?? 0) * factor
  const [low, high] = domainOf(dial, value)
  const drawn = useMemo(
    () => chart({ ...curve, width, spacing, dial, low, high, limit: limit === null ? null : limit * factor }),
    [curve, width, spacing, dial, low, high, limit, factor],
  )
  const locked = useControlState(dial.name) !== 'open'
  const name = knobWords[locale].names[dial.name]
  const said = quantity === 'macs' ? unitWords[locale][unit].of(formatShort(amount)) : formatShort(amount)
  const lawName =
    dial.power?.[quantity] === 0 ? words.constant : (words.law as Readonly<Partial<Record<KnobId, string>>>)[dial.name]
  const reading = [
    words.reading(settingText(dial, value), said),
    curve.law && lawName
      ? words.lawSays(lawName, formatShort(curve.law(value)), gapText(amount / curve.law(value), words))
      : '',
  ].filter(Boolean)

  const slide = (event: PointerEvent<HTMLDivElement>) => {
    const at = stopAt(drawn, dial.stops, pointAt(event).x)
    onChange(snapped(dial.stops, dial.knob.offered, at))
  }

  const move = (step: number) => {
    const { stops } = dial
    const here = step > 0 ? stops.findLastIndex((stop) => stop <= value) : stops.findIndex((stop) => stop >= value)
    onChange(stops[stepped(here < 0 ? (step > 0 ? -1 : stops.length) : here, step, stops.length)]!)
  }

  return (
    <div className={styles.law}>
      <KeySlider
        ref={box}
        aria-disabled={locked || undefined}
        label={words.drag(name, String(value))}
        least={dial.stops[0]!}
        most={dial.stops.at(-1)!}
        now={value}
        text={reading.join(' · ')}
        className={styles.plot}
        onPointerDown={(event) => {
          if (event.button !== 0 || locked) return
          event.currentTarget.setPointerCapture(event.pointerId)
          slide(event)
        }}
        onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && slide(event)}
        keys={locked ? none : keys}
        onStep={move}
      >
        <LawDrawing
          svg={svg}
          chart={drawn}
          now={placeOf(drawn, { x: value, y: amount }, curve.law)}
          title={name}
          reading={drawn.narrow ? reading : [reading.join('\u2002·\u2002')]}
          axisTitle={dial.name === 'resolution' ? words.side : ''}
          marks={curve.marks}
        />
      </KeySlider>
      {dial.power && (
        <Deviations network={network} values={values} dial={dial} quantity={quantity} factor={factor} words={words} />
      )}
      <ExportButtons
        name={`${network.id}-${dial.name}`}
        svg={svg}
        csv={() =>
          csv(
            [dial.name, `${quantity} counted`, `${quantity} by the law`],
            curve.points.map(({ x, y }) => [x, y, curve.law?.(x) ?? '']),
          )
        }
      />
    </div>
  )
})

/** The other knobs' values, to compare. */
const othersOf = (values: AnyKnobValues, { name, knob }: Dial) => JSON.stringify({ ...values, [name]: knob.initial })
