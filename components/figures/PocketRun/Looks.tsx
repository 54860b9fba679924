'use client'

import { useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Segmented } from '@/components/ui/Segmented'
import { Toggle } from '@/components/ui/Toggle'
import { formatShare } from '@/lib/i18n/numbers'
import { sentences } from '@/lib/i18n/typography'
import { fashionClasses } from '@/lib/weights/pocket/fashion'
import { ClassMaps } from './ClassMaps'
import { decimal, meanOf, reachOf, scoreOf } from './evidence'
import { LargeMap } from './LargeMap'
import styles from './Looks.module.css'
import { lookWords } from './lookWords'
import { findPocket, pocket } from './model'
import type { Evidence } from './useEvidence'

interface Props {
  /** Null until the network has answered. */
  readonly evidence: Evidence | null
  readonly net: string
  readonly onNet: (net: string) => void
  /** The class that is shown. */
  readonly label: number
  readonly onLabel: (index: number) => void
  /** Its share of the softmax, once it is known. */
  readonly share: number | null
}

/** Where one network's score for a class comes from, exactly: its class activation map over the picture. */
export function Looks({ evidence, net, onNet, label, onLabel, share }: Props) {
  const locale = useLocale()
  const words = lookWords[locale]
  const names = fashionClasses[locale]
  const [numbers, setNumbers] = useState(false)
  return (
    <section className={styles.looks} aria-label={words.title}>
      <h4 className={styles.title}>{words.title}</h4>
      <p className={styles.note}>{words.intro(findPocket(net).title, names[label]!)}</p>
      <div className={styles.row}>
        <Segmented
          name="network"
          label={words.network}
          value={net}
          options={pocket.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={onNet}
        />
        <Toggle name="numbers" label={words.numbers} on={numbers} onChange={setNumbers} />
      </div>
      <div className={styles.columns}>
        {evidence ? (
          <LargeMap
            map={evidence.maps[label]!}
            grey={evidence.grey}
            reach={reachOf(evidence.maps)}
            numbers={numbers}
            name={names[label]!}
            words={words}
          />
        ) : (
          <div className={styles.placeholder} />
        )}
        <div className={styles.side}>
          {evidence && (
            <>
              <ClassMaps
                maps={evidence.maps}
                reach={reachOf(evidence.maps)}
                names={names}
                shown={label}
                words={words}
                onChoose={onLabel}
              />
              <Explained evidence={evidence} label={label} share={share} />
            </>
          )}
        </div>
      </div>
    </section>
  )
}

function Explained({
  evidence: { maps, net },
  label,
  share,
}: {
  evidence: Evidence
  label: number
  share: number | null
}) {
  const locale = useLocale()
  const words = lookWords[locale]
  const map = maps[label]!
  const reach = decimal(reachOf(maps))
  const cells = `${map.height} × ${map.width}`
  const averaged = !findPocket(net).layers.some(({ op }) => op === 'dense')
  return (
    <>
      <p className={styles.sum} data-sum="">
        {averaged
          ? words.sumOwn(cells, decimal(meanOf(map)))
          : words.sum(cells, decimal(meanOf(map)), decimal(map.bias), decimal(scoreOf(map)))}
      </p>
      <p className={styles.note}>
        {sentences(locale, [
          share !== null && words.softmax(formatShare(share)),
          averaged ? words.exactOwn : words.exact,
          words.covers,
        ])}
      </p>
      <div className={styles.scale}>
        <span>
          −{reach} {words.against}
        </span>
        <span className={styles.ramp} aria-hidden="true" />
        <span>
          {reach} {words.for}
        </span>
      </div>
      <p className={styles.note}>{words.scale}</p>
    </>
  )
}
