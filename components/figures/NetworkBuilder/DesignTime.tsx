'use client'

import { FaultNotice } from '@/components/measure/FaultNotice'
import styles from '@/components/measure/MeasureButton.module.css'
import { summary } from '@/components/measure/progress'
import { RunProgress } from '@/components/measure/RunProgress'
import type { RunState } from '@/components/measure/runs'
import { measureWords } from '@/components/measure/words'
import { Notice } from '@/components/ui/Notice'
import { Segmented } from '@/components/ui/Segmented'
import { formatDuration, formatShort } from '@/lib/i18n/numbers'
import type { Locale } from '@/lib/i18n/locale'
import { runLimits } from '@/lib/nn/design/limit'
import type { BackendName } from '@/lib/run/contract/backend'
import type { Facts } from './model'
import type { BuilderWords } from './words'

export const backends: readonly BackendName[] = ['webgl', 'wasm']

interface Props {
  readonly facts: Facts
  readonly backend: BackendName
  readonly onBackend: (backend: BackendName) => void
  readonly run: RunState | undefined
  readonly busy: boolean
  readonly measure: () => void
  readonly cancel: () => void
  readonly photographFault: boolean
  readonly locale: Locale
  readonly words: BuilderWords
}

/** Runs the design here, in the worker, unless it is too much for a device; says how long one picture takes. */
export function DesignTime({
  facts,
  backend,
  onBackend,
  run,
  busy,
  measure,
  cancel,
  photographFault,
  locale,
  words,
}: Props) {
  const say = measureWords[locale]
  const { plan, passed } = facts
  if (plan.buildable < plan.stages.length) return <Notice tone="plain">{words.stopped(plan.buildable + 1)}</Notice>
  if (passed)
    return (
      <Notice tone="plain">
        {words.tooLarge[passed.limit](formatShort(passed.value), formatShort(runLimits[passed.limit]))}
      </Notice>
    )
  const { median, low, high } = summary(run?.result?.times ?? [])
  const [time, least, most] = [median, low, high].map(formatDuration)
  const took = run?.result && words.took(time!, least!, most!, say[run.result.backend.used])
  return (
    <div className={styles.measure}>
      <Segmented
        name="backend"
        label={words.backend}
        value={backend}
        options={backends.map((value) => ({ value, label: say[value] }))}
        onChange={onBackend}
      />
      <div className={styles.row}>
        {busy ? (
          <button type="button" className={styles.button} onClick={cancel}>
            {say.cancel}
          </button>
        ) : (
          <button type="button" className={styles.button} onClick={measure}>
            {run?.result ? words.again : words.measure}
          </button>
        )}
        {run?.progress ? (
          <div className={styles.progress}>
            <RunProgress title={words.ownDesign} progress={run.progress} />
          </div>
        ) : (
          took && <p className={styles.note}>{took}</p>
        )}
      </div>
      <p className={styles.note}>{words.untrained}</p>
      {run?.fault && <FaultNotice {...run.fault} />}
      {photographFault && <Notice tone="danger">{say.photograph}</Notice>}
      <span className="visually-hidden" role="status">
        {run?.status === 'done' && took ? took : ''}
      </span>
    </div>
  )
}
