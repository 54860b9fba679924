'use client'

import { useLocale } from '@/components/shell/LocaleProvider'
import { Notice } from '@/components/ui/Notice'
import { formatDuration } from '@/lib/i18n/numbers'
import type { Phase } from '@/lib/run/protocol'
import { faultWords } from './faultWords'
import { progressShare, summary } from './model'
import type { RunState } from './runs'
import styles from './RunStatus.module.css'
import { runWords } from './words'

const phaseWord = { start: 'start', weights: 'weights', first: 'first', runs: 'timing', layers: 'layers', maps: 'maps' } as const satisfies Record<Phase, string>

/** Progress while it runs, times when it has run, and what went wrong if it could not. */
export function RunStatus({ title, run, stale }: { title: string; run: RunState; stale: boolean }) {
  const locale = useLocale()
  const words = runWords[locale]
  return (
    <div className={styles.status}>
      {run.status === 'running' && run.progress ? <Bar title={title} run={run} /> : <Times run={run} stale={stale} />}
      {run.fault && (
        <Notice tone={run.fault.fault === 'cancelled' ? 'plain' : 'danger'}>
          {faultWords[locale].run[run.fault.fault]}
          {run.fault.fault !== 'cancelled' && (
            <details className={styles.detail}>
              <summary>{faultWords[locale].detail}</summary>
              {run.fault.message}
            </details>
          )}
        </Notice>
      )}
      <span className="visually-hidden" role="status">
        {run.status === 'done' && run.result ? words.finished(title, formatDuration(summary(run.result.times).median)) : ''}
      </span>
    </div>
  )
}

function Bar({ title, run }: { title: string; run: RunState }) {
  const words = runWords[useLocale()]
  const progress = run.progress!
  const phase = words[phaseWord[progress.phase]]
  return (
    <div>
      <div
        role="progressbar"
        aria-label={words.progress(title, phase, progress.done, progress.total)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(progressShare(progress) * 100)}
        className={styles.track}
      >
        <div className={styles.fill} style={{ width: `${(progressShare(progress) * 100).toFixed(1)}%` }} />
      </div>
      <p className={styles.note}>
        {phase} {progress.total > 1 ? `${progress.done} / ${progress.total}` : ''}
      </p>
    </div>
  )
}

function Times({ run, stale }: { run: RunState; stale: boolean }) {
  const words = runWords[useLocale()]
  if (run.status === 'waiting') return <p className={styles.note}>{words.waiting}</p>
  if (!run.result) return <p className={styles.note}>{words.idle}</p>
  const { backend, firstMs, times } = run.result
  const { median, low, high } = summary(times)
  return (
    <>
      <dl className={stale ? `${styles.times} ${styles.stale}` : styles.times}>
        <div>
          <dt>{words.firstRun}</dt>
          <dd>{formatDuration(firstMs)}</dd>
        </div>
        <div>
          <dt>{words.median}</dt>
          <dd className={styles.median}>{formatDuration(median)}</dd>
        </div>
        <div>
          <dt>{words.by}</dt>
          <dd>{words[backend.used]}</dd>
        </div>
      </dl>
      <p className={styles.note}>{words.spread(formatDuration(low), formatDuration(high), times.length)}</p>
      {stale && <p className={styles.note}>{words.stale}</p>}
      {backend.used !== backend.asked && (
        <Notice tone="plain">{words.fellBack(words[backend.asked], words[backend.used], backend.reason ?? '')}</Notice>
      )}
      {backend.place === 'page' && <p className={styles.note}>{words.onPage}</p>}
    </>
  )
}
