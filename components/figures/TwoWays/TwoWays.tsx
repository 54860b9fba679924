'use client'

import { FigureFrame } from '@/components/figure/FigureFrame'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatCount } from '@/lib/i18n/numbers'
import { figure } from './figure'
import { sizeOf } from './compress'
import { CompressLane } from './CompressLane'
import { DesignLane } from './DesignLane'
import { designWords } from './laneWords'
import { countOf, plain } from './model'
import { bytesText } from './numbers'
import { Start } from './Start'
import { Together } from './Together'
import styles from './TwoWays.module.css'
import { usePair } from './usePair'
import { useWays } from './useWays'
import { WaysTable } from './WaysTable'
import { twoWaysWords } from './words'

/** One small layer made smaller by compression and by design, side by side. */
export function TwoWays() {
  const locale = useLocale()
  const words = twoWaysWords[locale]
  const ways = useWays()
  const looked = usePair()
  const { keep, bits, design, reset } = ways
  const counted = countOf(design)
  const size = sizeOf(plain.weights, keep, bits)
  const both = sizeOf(counted.weights, keep, bits)

  return (
    <FigureFrame
      // The section around it is called `two-ways` already.
      figure={figure}
      id="two-ways-out"
      caption={words.caption}
      onReset={() => {
        reset()
        looked.pin(null)
      }}
      live={words.live(
        formatCount(size.kept),
        bits,
        bytesText(size.total),
        designWords[locale][design],
        formatCount(counted.weights),
        bytesText(counted.bytes),
        bytesText(both.total),
      )}
      alternative={<WaysTable words={words} locale={locale} />}
    >
      <div className={styles.figure}>
        <Start words={words} />
        <div className={styles.lanes}>
          <CompressLane ways={ways} looked={looked} words={words} />
          <DesignLane ways={ways} looked={looked} words={words} />
        </div>
        <Together counted={counted} keep={keep} bits={bits} words={words} />
      </div>
    </FigureFrame>
  )
}
