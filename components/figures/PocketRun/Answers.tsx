'use client'

import { measureWords } from '@/components/measure/words'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatCount, formatDuration, formatShare, formatShort } from '@/lib/i18n/numbers'
import { fashionClasses } from '@/lib/weights/pocket/fashion'
import type { Grey } from '@/lib/weights/pocket/grey'
import styles from './Answers.module.css'
import { best, pocket, ranked, type PocketNetwork } from './model'
import type { Answer } from './ask'
import { pocketWords } from './words'

interface Props {
  readonly answers: Readonly<Record<string, Answer>>
  /** The picture that they should be about; null where there is none. */
  readonly grey: Grey | null
  /** What it is, where that is known. */
  readonly label: number | null
  /** Network and class that are looked into. */
  readonly net: string
  readonly shown: number
  readonly onLook: (net: string, index: number) => void
}

/** The four networks' answers side by side. */
export function Answers({ answers, grey, label, net, shown, onLook }: Props) {
  return (
    <div className={styles.cards}>
      {pocket.map((one) => (
        <Card
          key={one.id}
          one={one}
          answer={grey && answers[one.id]}
          stale={answers[one.id]?.grey !== grey}
          label={label}
          shown={net === one.id ? shown : null}
          onLook={(index) => onLook(one.id, index)}
        />
      ))}
    </div>
  )
}

interface CardProps {
  readonly one: PocketNetwork
  readonly answer: Answer | null | undefined
  readonly stale: boolean
  readonly label: number | null
  readonly shown: number | null
  readonly onLook: (index: number) => void
}

function Card({ one, answer, stale, label, shown, onLook }: CardProps) {
  const locale = useLocale()
  const words = pocketWords[locale]
  const names = fashionClasses[locale]
  const right = answer && label !== null ? best(answer.shares) === label : null
  return (
    <section
      className={stale ? `${styles.card} ${styles.stale}` : styles.card}
      aria-label={one.title}
      data-network={one.id}
      aria-busy={stale}
    >
      <h4 className={styles.title}>
        {one.title}
        {right !== null && (
          <span className={right ? styles.right : styles.wrong}>{right ? `✓ ${words.right}` : `✗ ${words.wrong}`}</span>
        )}
      </h4>
      <ol className={styles.top}>
        {answer
          ? ranked(answer.shares, 3).map(({ index, share }) => (
              <li key={index}>
                <button
                  type="button"
                  className={styles.answer}
                  aria-pressed={shown === index}
                  onClick={() => onLook(index)}
                >
                  <span>{names[index]} </span>
                  <span className={styles.share}>
                    {formatShare(share)}
                    <span className="visually-hidden">{words.look}</span>
                  </span>
                  <span className={styles.track}>
                    <span
                      className={index === label ? `${styles.bar} ${styles.good}` : styles.bar}
                      style={{ width: `${(share * 100).toFixed(1)}%` }}
                    />
                  </span>
                </button>
              </li>
            ))
          : [1, 2, 3].map((rank) => (
              <li key={rank} className={styles.empty} aria-hidden="true">
                {words.none}
              </li>
            ))}
      </ol>
      <dl className={styles.facts}>
        <div>
          <dt>{words.time}</dt>
          <dd>{typeof answer?.ms === 'number' ? formatDuration(answer.ms) : words.none}</dd>
        </div>
        <div>
          <dt>{words.parameters}</dt>
          <dd>{formatCount(one.parameters)}</dd>
        </div>
        <div>
          <dt>{words.macs}</dt>
          <dd>{formatShort(one.macs)}</dd>
        </div>
      </dl>
      {answer && answer.backend.used !== answer.backend.asked && (
        <p className={styles.note}>{measureWords[locale][answer.backend.used]}</p>
      )}
    </section>
  )
}
