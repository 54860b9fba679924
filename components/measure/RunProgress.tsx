'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import type { Progress } from '@/lib/run/contract/result'
import { progressShare } from './progress'
import styles from './RunProgress.module.css'
import { measureWords } from './words'

/** How far a run has come: a bar, and its phase in words. */
export function RunProgress({ title, progress }: { title: string; progress: Progress }) {
  const words = measureWords[useLocale()]
  const { done, total } = progress
  const phase = words.phases[progress.phase]
  const percent = progressShare(progress) * 100
  return (
    <div>
      <div
        role="progressbar"
        aria-label={words.progress(title, phase, done, total)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(percent)}
        className={styles.track}
      >
        <div className={styles.fill} style={{ width: `${percent.toFixed(1)}%` }} />
      </div>
      <p className={styles.note}>
        {phase} {total > 1 ? `${done} / ${total}` : ''}
      </p>
    </div>
  )
}
