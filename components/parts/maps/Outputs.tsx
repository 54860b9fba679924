'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { formatShare } from '@/lib/i18n/numbers'
import type { RunResult } from '@/lib/run/contract/result'
import { layerWords } from './layerWords'
import styles from './Outputs.module.css'
import { useLabels } from './useLabels'

interface Props {
  readonly top: RunResult['top']
  readonly classes: number
  /** What trained classes are; untrained ones have indices, no names. */
  readonly names?: readonly string[] | undefined
  /** Trained on ImageNet, whose names are English. */
  readonly imagenet: boolean
}

/** The largest outputs of the softmax. */
export function Outputs({ top, classes, names, imagenet }: Props) {
  const words = layerWords[useLocale()]
  const labels = useLabels(imagenet)
  const best = top[0]?.probability ?? 1
  return (
    <section className={styles.outputs} aria-label={words.top(classes)}>
      <h5 className={styles.title}>{words.top(classes)}</h5>
      <ol className={styles.list}>
        {top.map(({ index, probability }) => (
          <li key={index} className={styles.item}>
            {labels ? (
              <span lang="en">{labels[index]}</span>
            ) : (
              <span>{names?.[index] ?? (imagenet ? words.trainedClass(index) : words.untrainedClass(index))}</span>
            )}
            <span className={styles.track}>
              <span className={styles.bar} style={{ width: `${((probability / best) * 100).toFixed(1)}%` }} />
            </span>
            <span className={styles.number}>{formatShare(probability)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
