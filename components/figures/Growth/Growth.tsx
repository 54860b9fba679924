'use client'

import { useRef, useState } from 'react'
import { ExportButtons } from '@/components/chart/ExportButtons'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, useUnit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Segmented } from '@/components/ui/Segmented'
import { Toggle } from '@/components/ui/Toggle'
import { formatShort } from '@/lib/i18n/numbers'
import { oneOf } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import type { Spacing } from '@/lib/viz/axis'
import { csv } from '@/lib/viz/csv'
import { figure } from './figure'
import styles from './Growth.module.css'
import { GrowthChart } from './GrowthChart'
import { GrowthTable } from './GrowthTable'
import { entries, quantities, table, TABLE_HEADER, type Entry, type Quantity } from './model'
import { growthWords } from './words'

const quantityCodec = oneOf<Quantity>(quantities)
const spacingCodec = oneOf<Spacing>(['log', 'linear'])

/** Depth, parameters and operations of all networks by date. */
export function Growth() {
  const locale = useLocale()
  const words = growthWords[locale]
  const [unit] = useUnit()
  const [quantity, setQuantity] = useUrlState<Quantity>('growth.show', quantityCodec, 'depth')
  const [spacing, setSpacing] = useUrlState<Spacing>('growth.y', spacingCodec, 'log')
  const [at, setAt] = useState<number | null>(null)
  const svg = useRef<SVGSVGElement>(null)
  const operations = (macs: number) => unitWords[locale][unit].of(formatShort(operationsIn(unit, macs)))
  const say = ({ network, date, depth, parameters, macs }: Entry) =>
    words.entry(network.title, date, String(depth), formatShort(parameters), operations(macs))
  const looked = at === null ? undefined : entries[at]
  const text = looked ? say(looked) : words.hint
  const names = { depth: words.depth, parameters: words.parameters, macs: unitWords[locale][unit].name }
  const alexnet = entries.find(({ network }) => network.id === 'alexnet')!

  return (
    <FigureFrame
      figure={figure}
      caption={words.caption(String(alexnet.depth))}
      onReset={() => {
        setQuantity('depth')
        setSpacing('log')
        setAt(null)
      }}
      alternative={
        <GrowthTable
          words={words}
          operationsName={names.macs}
          operations={(macs) => formatShort(operationsIn(unit, macs))}
        />
      }
      controls={
        <>
          <Segmented
            name="show"
            label={words.show}
            value={quantity}
            options={quantities.map((value) => ({ value, label: names[value] }))}
            onChange={setQuantity}
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
      <GrowthChart
        svg={svg}
        quantity={quantity}
        spacing={spacing}
        perMac={operationsIn(unit, 1)}
        at={at}
        onLook={setAt}
        label={words.chart(entries.length)}
        text={text}
        yTitle={words.yTitle[quantity === 'macs' ? unit : quantity]}
        record={words.record}
      />
      <div className={styles.foot}>
        <p className={styles.read} aria-hidden="true">
          {text}
        </p>
        <ul className={styles.legend}>
          <li className={styles.light}>{words.legendLight}</li>
          <li className={styles.large}>{words.legendLarge}</li>
        </ul>
        <ExportButtons name={`growth-${quantity}`} svg={svg} csv={() => csv(TABLE_HEADER, table())} />
      </div>
    </FigureFrame>
  )
}
