import { FaultNotice } from '@/components/measure/FaultNotice'
import { RunProgress } from '@/components/measure/RunProgress'
import type { RunState } from '@/components/measure/runs'
import { measureWords } from '@/components/measure/words'
import { settingName } from '@/components/setting/settingName'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import type { Locale } from '@/lib/i18n/locale'
import { formatDuration, formatShort } from '@/lib/i18n/numbers'
import styles from './Measured.module.css'
import type { Row } from './useSubjects'
import type { MeasuredWords } from './words'

interface Props {
  readonly rows: readonly Row[]
  readonly runs: Readonly<Record<string, RunState>>
  readonly busy: boolean
  readonly unit: Unit
  readonly locale: Locale
  readonly words: MeasuredWords
  readonly onMeasure: (row: Row) => void
}

/** Each network: its MACs, which are known, beside its time, once it has run here. */
export function NetworkTimes({ rows, runs, busy, unit, locale, words, onMeasure }: Props) {
  const most = Math.max(...rows.map(({ subject }) => subject.cost.macs))
  const slowest = Math.max(...rows.map(({ speed }) => speed?.ms ?? 0))
  return (
    <ul className={styles.networks}>
      {rows.map((row) => {
        const { subject, measured, speed } = row
        const name = settingName(subject.network, subject.values, locale)
        const run = runs[subject.key]
        return (
          <li key={subject.key} className={styles.network}>
            <p className={styles.name}>{name}</p>
            <div className={styles.cell}>
              <p className={styles.number}>
                <span className={styles.label}>{words.macs[unit]}</span>{' '}
                {formatShort(operationsIn(unit, subject.cost.macs))}
              </p>
              <span className={styles.track}>
                <span className={styles.macs} style={{ width: `${((100 * subject.cost.macs) / most).toFixed(2)}%` }} />
              </span>
            </div>
            <div className={styles.cell}>
              {run?.status === 'running' && run.progress ? (
                <RunProgress title={name} progress={run.progress} />
              ) : measured && speed ? (
                <>
                  <p className={styles.number}>
                    <span className={styles.label}>{words.time}</span> <b>{formatDuration(speed.ms)}</b>{' '}
                    <span className={styles.label}>{measureWords[locale][measured.backend]}</span>
                  </p>
                  <span className={styles.track}>
                    <span className={styles.time} style={{ width: `${((100 * speed.ms) / slowest).toFixed(2)}%` }} />
                  </span>
                  <p className={styles.label}>
                    {words.middle(formatDuration(speed.low), formatDuration(speed.high), measured.times.length)}
                  </p>
                </>
              ) : (
                <p className={styles.not}>{run?.status === 'waiting' ? measureWords[locale].waiting : words.not}</p>
              )}
            </div>
            <p className={styles.number}>
              {speed && (
                <>
                  <span className={styles.label}>{words.speed}</span>{' '}
                  {words.perSecond[unit](formatShort(operationsIn(unit, speed.rate)))}
                </>
              )}
            </p>
            <button
              type="button"
              className={styles.small}
              disabled={busy}
              aria-label={(measured ? words.again : words.one)(name)}
              onClick={() => onMeasure(row)}
            >
              {measured ? words.againShort : words.oneShort}
            </button>
            {run?.fault && (
              <div className={styles.fault}>
                <FaultNotice {...run.fault} />
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
