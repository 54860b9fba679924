'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { FaultNotice } from '@/components/measure/FaultNotice'
import { RunProgress } from '@/components/measure/RunProgress'
import { summary } from '@/components/measure/progress'
import type { RunState } from '@/components/measure/runs'
import { measureWords } from '@/components/measure/words'
import { Notice } from '@/components/ui/Notice'
import { formatDuration } from '@/lib/i18n/numbers'
import styles from './RunStatus.module.css'
import { runWords } from './words'

/** Progress while it runs, times when it has run, and what went wrong if it could not. */
export function RunStatus({ title, run, stale }: { title: string; run: RunState; stale: boolean }) {
  const words = measureWords[useLocale()]
  return (
    <div className={styles.status}>
      {run.status === 'running' && run.progress ? (
        <RunProgress title={title} progress={run.progress} />
      ) : (
        <Times run={run} stale={stale} />
      )}
      {run.fault && <FaultNotice {...run.fault} />}
      <span className="visually-hidden" role="status">
        {run.status === 'done' && run.result
          ? words.finished(title, formatDuration(summary(run.result.times).median))
          : ''}
      </span>
    </div>
  )
}

function Times({ run, stale }: { run: RunState; stale: boolean }) {
  const locale = useLocale()
  const words = runWords[locale]
  const names = measureWords[locale]
  if (run.status === 'waiting') return <p className={styles.note}>{names.waiting}</p>
  if (!run.result) return <p className={styles.note}>{words.idle}</p>
  const { backend, firstMs, times } = run.result
  const { median, low, high } = summary(times)
  return (
    <>
      <dl className={stale ? `${styles.times} ${styles.stale}` : styles.times}>
        <div>
          <dt>{words.firstRun}</dt>
          <dd>{firstMs === null ? '–' : formatDuration(firstMs)}</dd>
        </div>
        <div>
          <dt>{words.median}</dt>
          <dd className={styles.median}>{formatDuration(median)}</dd>
        </div>
        <div>
          <dt>{words.by}</dt>
          <dd>{names[backend.used]}</dd>
        </div>
      </dl>
      <p className={styles.note}>{words.spread(formatDuration(low), formatDuration(high), times.length)}</p>
      {firstMs === null && <p className={styles.note}>{words.firstNotTimed}</p>}
      {stale && <p className={styles.note}>{words.stale}</p>}
      {backend.used !== backend.asked && (
        <Notice tone="plain">{words.fellBack(names[backend.asked], names[backend.used], backend.reason ?? '')}</Notice>
      )}
      {backend.place === 'page' && <p className={styles.note}>{words.onPage}</p>}
    </>
  )
}
