'use client'

import { useEffect, useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { faultWords } from '@/components/measure/faultWords'
import { Notice } from '@/components/ui/Notice'
import type { Network } from '@/lib/nn/network'
import { RunError, type RunFault } from '@/lib/run/contract/fault'
import type { RunJob } from '@/lib/run/contract/job'
import type { FeatureMaps } from '@/lib/run/contract/result'
import type { Runner } from '@/lib/run/contract/runner'
import styles from './FeatureMapsPanel.module.css'
import { InputPicture } from './InputPicture'
import { layerWords } from './layerWords'
import { Mosaic } from './Mosaic'

interface Props {
  readonly network: Network
  readonly job: RunJob
  readonly layer: string | null
  readonly runner: () => Promise<Runner>
  readonly busy: boolean
}

/** The input, and beside it all channels of the layer that is open. They are computed when asked for. */
export function FeatureMapsPanel({ network, job, layer, runner, busy }: Props) {
  const locale = useLocale()
  const words = layerWords[locale]
  const [maps, setMaps] = useState<FeatureMaps | null>(null)
  const [failed, setFailed] = useState<{ readonly layer: string; readonly fault: RunFault } | null>(null)

  useEffect(() => {
    if (!layer || busy) return
    const controller = new AbortController()
    runner()
      .then((made) => made.featureMaps(job, layer, controller.signal))
      .then(
        (made) => !controller.signal.aborted && setMaps(made),
        (error: unknown) =>
          !controller.signal.aborted &&
          setFailed({ layer, fault: error instanceof RunError ? error.fault : 'unknown' }),
      )
    return () => controller.abort()
  }, [job, layer, runner, busy])

  const current = maps && maps.id === layer ? maps : null
  const fault = failed && failed.layer === layer && !current ? failed.fault : null
  return (
    <section className={styles.panel} aria-label={words.maps}>
      <InputPicture job={job} preprocessing={network.preprocessing} />
      <div className={styles.maps}>
        <h5 className={styles.title}>{layer ?? words.maps}</h5>
        {!layer && <p className={styles.note}>{words.pick}</p>}
        {fault && <Notice tone="danger">{faultWords[locale].run[fault]}</Notice>}
        {layer && !current && !fault && (
          <p className={styles.note} role="status">
            {words.loading}
          </p>
        )}
        {current && <Mosaic key={current.id} maps={current} />}
      </div>
    </section>
  )
}
