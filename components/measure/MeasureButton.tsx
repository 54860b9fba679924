'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { Notice } from '@/components/ui/Notice'
import { formatDuration } from '@/lib/i18n/numbers'
import type { AnyKnobValues } from '@/lib/nn/knob'
import type { Network } from '@/lib/nn/network'
import type { BackendName } from '@/lib/run/contract/backend'
import { FaultNotice } from './FaultNotice'
import styles from './MeasureButton.module.css'
import { settingKey, type Measured } from './measured'
import { summary } from './progress'
import { RunProgress } from './RunProgress'
import { useMeasure } from './useMeasure'
import { useMeasured } from './useMeasured'
import { measureWords } from './words'

interface Props {
  readonly network: Network
  /** Complete. */
  readonly values: AnyKnobValues
  readonly backend?: BackendName
}

/** Runs one setting now, on a built-in photograph; says how far it is, how long it took, and what went wrong. */
export function MeasureButton({ network, values, backend = 'webgl' }: Props) {
  const locale = useLocale()
  const words = measureWords[locale]
  const measured = useMeasured(network, values)
  const { runs, busy, measure, cancel, photographFault } = useMeasure(backend)
  const run = runs[settingKey(network, values)]
  const { title } = network
  return (
    <div className={styles.measure}>
      <div className={styles.row}>
        {busy ? (
          <button type="button" className={styles.button} onClick={cancel}>
            {words.cancel}
          </button>
        ) : (
          <button type="button" className={styles.button} onClick={() => void measure([{ network, values }])}>
            {measured ? words.again(title) : words.measure(title)}
          </button>
        )}
        {run?.progress ? (
          <div className={styles.progress}>
            <RunProgress title={title} progress={run.progress} />
          </div>
        ) : (
          measured && <p className={styles.note}>{said(measured)}</p>
        )}
      </div>
      {run?.fault && <FaultNotice {...run.fault} />}
      {photographFault && <Notice tone="danger">{words.photograph}</Notice>}
      <span className="visually-hidden" role="status">
        {run?.status === 'done' && measured
          ? words.finished(title, formatDuration(summary(measured.times).median))
          : ''}
      </span>
    </div>
  )

  function said({ times, backend: used, at }: Measured): string {
    const when = at.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })
    return words.last(formatDuration(summary(times).median), words[used], when)
  }
}
