'use client'

import { useId, useMemo, useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Legend } from '@/components/parts/layer/Legend'
import { Segmented } from '@/components/ui/Segmented'
import { fourNetworks } from '@/lib/nn/catalog'
import { kindsIn, measures, peak, row, type Measure } from './model'
import styles from './Skyline.module.css'
import { SkylineRow } from './SkylineRow'
import { skylineWords } from './words'

/** The four networks as rows of bars; the reader chooses what the height shows. */
export function Skyline() {
  const words = skylineWords[useLocale()]
  const [measure, setMeasure] = useState<Measure>('side')
  const rows = useMemo(() => fourNetworks.map(row), [])
  const title = useId()
  return (
    <figure className={styles.figure} aria-labelledby={title}>
      <div className={styles.head}>
        <h2 id={title} className={styles.title}>
          {words.title}
        </h2>
        <Segmented
          name="show"
          label={words.show}
          value={measure}
          options={measures.map((value) => ({ value, label: words[value] }))}
          onChange={setMeasure}
        />
      </div>
      <Legend kinds={kindsIn(rows)} />
      {rows.map((one) => (
        <SkylineRow key={one.network.id} row={one} measure={measure} top={peak(rows, measure)} />
      ))}
      <figcaption className={styles.note}>{words.note}</figcaption>
    </figure>
  )
}
