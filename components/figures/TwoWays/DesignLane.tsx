'use client'

import { useId, useMemo, useRef } from 'react'
import { ExportButtons } from '@/components/chart/ExportButtons'
import { useWidth } from '@/components/ui/useWidth'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Segmented } from '@/components/ui/Segmented'
import { formatCount } from '@/lib/i18n/numbers'
import { csv } from '@/lib/viz/csv'
import { DesignDrawing } from './DesignDrawing'
import { Facts } from './Facts'
import { designWords } from './laneWords'
import { designLane } from './layout'
import { countOf, DESIGN_HEADER, designs, designTable, plain, SQUEEZED } from './model'
import { bytesText, factorText, macsText, smallerText } from './numbers'
import { PairArea } from './PairArea'
import { designPairText } from './pairText'
import styles from './TwoWays.module.css'
import type { Looked } from './usePair'
import type { useWays } from './useWays'
import { WeightsFormula } from './WeightsFormula'
import type { TwoWaysWords } from './words'

/** Another layer with the same channels in and out. */
export function DesignLane({
  ways: { design, setDesign },
  looked,
  words,
}: {
  ways: ReturnType<typeof useWays>
  looked: Looked
  words: TwoWaysWords
}) {
  const lane = designWords[useLocale()]
  const title = useId()
  const [box, width] = useWidth<HTMLDivElement>()
  const counted = countOf(design)
  const drawn = useMemo(() => designLane(width, counted), [width, counted])
  const svg = useRef<SVGSVGElement>(null)
  const text = designPairText(looked.pair, counted, words)
  const fewer = counted === plain ? words.same : words.fewer(factorText(plain.macs / counted.macs))

  return (
    <section className={styles.lane} aria-labelledby={title}>
      <div>
        <h4 id={title} className={styles.heading}>
          {lane.name}
        </h4>
        <p className={styles.what}>{lane.what}</p>
      </div>
      <div className={styles.controls}>
        <Segmented
          name="choice"
          label={lane.choice}
          value={design}
          options={designs.map((value) => ({ value, label: lane[value] }))}
          onChange={setDesign}
        />
      </div>
      <div ref={box} className={styles.drawing}>
        <PairArea lane={drawn} steps={counted.steps} looked={looked} label={words.area} text={text}>
          <DesignDrawing svg={svg} lane={drawn} counted={counted} pair={looked.pair} words={words} />
        </PairArea>
      </div>
      <div className={styles.read}>
        <p aria-hidden="true">{text}</p>
        <p className={styles.legend}>
          {lane.scale}
          {design === 'squeeze' && words.gap + lane.squeezed(SQUEEZED)}
        </p>
      </div>
      <Facts
        words={words}
        facts={{
          how: lane.how,
          weights: <WeightsFormula counted={counted} />,
          file: `4·${formatCount(counted.weights)} = ${bytesText(counted.bytes)}${words.comma}${smallerText(words, plain.bytes, counted.bytes)}`,
          macs: lane.macs(macsText(counted.weights), formatCount(counted.macs), fewer),
          example: lane.examples[design],
        }}
      />
      <ExportButtons name={`two-ways-design-${design}`} svg={svg} csv={() => csv(DESIGN_HEADER, designTable())} />
    </section>
  )
}
