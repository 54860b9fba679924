'use client'

import { FaultNotice } from '@/components/measure/FaultNotice'
import { useLocale } from '@/components/locale/LocaleProvider'
import { pocketShipped } from '@/lib/facts/pocketShipped'
import { formatShare } from '@/lib/i18n/numbers'
import type { Shipped } from '@/lib/weights/pocket/load'
import { confusion, findPocket, hits, pocket } from './model'
import { PerClass } from './PerClass'
import styles from './TestAll.module.css'
import { ResultTable } from './ResultTable'
import { testWords } from './testWords'
import { PICTURES } from './useSettings'
import type { TestAllState } from './useTestAll'

interface Props {
  readonly shipped: Shipped | null
  readonly test: TestAllState
  readonly net: string
  readonly onUse: (place: number) => void
}

/** The whole shipped test set through all four, against PyTorch's count. */
export function TestAll({ shipped, test: { running, tested, fault, start, cancel }, net, onUse }: Props) {
  const words = testWords[useLocale()]
  const done = pocket.filter(({ id }) => tested[id])
  const epochs = pocketShipped[net]?.epochs
  const all = pocket.length * PICTURES
  const share = running ? (done.length * PICTURES + (tested[running.id] ? 0 : running.done)) / all : 0
  const list = done.map(({ id, title }) =>
    words.said(title, formatShare(hits(confusion(shipped!.labels, tested[id]!.predicted)) / PICTURES)),
  )
  return (
    <section className={styles.test} aria-label={words.title}>
      <h4 className={styles.title}>{words.title}</h4>
      <p className={styles.note}>{words.intro(PICTURES)}</p>
      <div className={styles.controls}>
        {running ? (
          <button type="button" className={styles.main} onClick={cancel}>
            {words.cancel}
          </button>
        ) : (
          <button
            type="button"
            className={`${styles.main} ${styles.start}`}
            disabled={!shipped}
            onClick={() => void start()}
          >
            {done.length === pocket.length ? words.again : words.start(PICTURES)}
          </button>
        )}
        {running && (
          <div className={styles.progress}>
            <div
              role="progressbar"
              aria-label={words.title}
              aria-valuemin={0}
              aria-valuemax={100}
              aria-valuenow={Math.round(100 * share)}
              className={styles.rail}
            >
              <div className={styles.fill} style={{ width: `${(100 * share).toFixed(1)}%` }} />
            </div>
            <p className={styles.note}>{words.progress(findPocket(running.id).title, running.done, PICTURES)}</p>
          </div>
        )}
      </div>
      {fault && <FaultNotice {...fault} />}
      <p className="visually-hidden" role="status">
        {done.length === pocket.length ? words.finished(list.join(words.separator)) : ''}
      </p>
      <ResultTable labels={shipped?.labels ?? null} tested={tested} count={PICTURES} words={words} />
      {epochs !== undefined && <p className={styles.note}>{words.training(epochs)}</p>}
      {shipped && tested[net] && (
        <PerClass
          key={net}
          title={findPocket(net).title}
          shipped={shipped}
          predicted={tested[net].predicted}
          onUse={onUse}
        />
      )}
    </section>
  )
}
