'use client'

import { useId, useMemo, useRef } from 'react'
import { ExportButtons } from '@/components/chart/ExportButtons'
import { useWidth } from '@/components/ui/useWidth'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Slider } from '@/components/ui/Slider'
import { formatCount } from '@/lib/i18n/numbers'
import { csv } from '@/lib/viz/csv'
import { bitStops, compress, COMPRESS_HEADER, compressTable, keepStops, sizeOf } from './compress'
import { CompressDrawing } from './CompressDrawing'
import { Facts } from './Facts'
import { compressWords } from './laneWords'
import { compressLane } from './layout'
import { plain } from './model'
import { bytesText, macsText, smallerText } from './numbers'
import { PairArea } from './PairArea'
import { compressPairText } from './pairText'
import styles from './TwoWays.module.css'
import type { Looked } from './usePair'
import type { useWays } from './useWays'
import { layerWeights } from './weights'
import type { TwoWaysWords } from './words'

/** The layer with fewer and shorter weights. */
export function CompressLane({
  ways: { keep, setKeep, bits, setBits },
  looked,
  words,
}: {
  ways: ReturnType<typeof useWays>
  looked: Looked
  words: TwoWaysWords
}) {
  const lane = compressWords[useLocale()]
  const title = useId()
  const [box, width] = useWidth<HTMLDivElement>()
  const drawn = useMemo(() => compressLane(width), [width])
  const compressed = useMemo(() => compress(layerWeights, keep, bits), [keep, bits])
  const size = sizeOf(plain.weights, keep, bits)
  const svg = useRef<SVGSVGElement>(null)
  const text = compressPairText(looked.pair, compressed, words)
  const parts = [
    lane.values(bytesText(size.values)),
    size.places > 0 && lane.places(bytesText(size.places)),
    size.levels > 0 && lane.levelBytes(bytesText(size.levels)),
  ]

  return (
    <section className={styles.lane} aria-labelledby={title}>
      <div>
        <h4 id={title} className={styles.heading}>
          {lane.name}
        </h4>
        <p className={styles.what}>{lane.what}</p>
      </div>
      <div className={styles.controls}>
        <Slider name="keep" label={lane.keep} stops={keepStops} value={keep} onChange={setKeep} format={lane.percent} />
        <Slider name="bits" label={lane.bits} stops={bitStops} value={bits} onChange={setBits} format={lane.bitsOf} />
      </div>
      <div ref={box} className={styles.drawing}>
        <PairArea lane={drawn} steps={plain.steps} looked={looked} label={words.area} text={text}>
          <CompressDrawing svg={svg} lane={drawn} compressed={compressed} pair={looked.pair} words={words} />
        </PairArea>
      </div>
      <div className={styles.read}>
        <p aria-hidden="true">{text}</p>
        <p className={styles.legend}>
          {lane.scale}
          {words.gap}
          {compressed.levels ? lane.levels(compressed.levels.length, compressed.used!) : lane.own}
        </p>
      </div>
      <Facts
        words={words}
        facts={{
          how: lane.how,
          weights:
            keep === 100
              ? lane.all(formatCount(plain.weights))
              : lane.weights(keep, formatCount(plain.weights), formatCount(size.kept)),
          file: `${parts.filter(Boolean).join(' + ')}${size.total === size.values ? '' : ` = ${bytesText(size.total)}`}${words.comma}${smallerText(words, plain.bytes, size.total)}`,
          macs: `${lane.macs(macsText(plain.weights), formatCount(plain.macs))}${keep < 100 ? words.stop + lane.skipped(macsText(size.kept), formatCount((plain.macs / plain.weights) * size.kept)) : ''}`,
          example: lane.example,
        }}
      />
      <ExportButtons
        name={`two-ways-compress-${keep}-${bits}bit`}
        svg={svg}
        csv={() => csv(COMPRESS_HEADER, compressTable())}
      />
    </section>
  )
}
