'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { formatBytes } from '@/lib/i18n/numbers'
import type { DownloadProgress as Progress } from '@/lib/weights/pretrained/download'
import styles from './DownloadProgress.module.css'
import { offerWords } from './offerWords'

/** How much of a download is here; nothing yet while the server has not answered. */
export function DownloadProgress({ title, progress }: { title: string; progress: Progress | null }) {
  const words = offerWords[useLocale()]
  const percent = progress ? (progress.done / progress.total) * 100 : 0
  const note = !progress
    ? words.connecting
    : progress.done < progress.total
      ? words.of(formatBytes(progress.done), formatBytes(progress.total))
      : words.checking
  return (
    <div className={styles.progress}>
      <div
        role="progressbar"
        aria-label={words.progress(title)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(percent)}
        aria-valuetext={note}
        className={styles.track}
      >
        <div className={styles.fill} style={{ width: `${percent.toFixed(1)}%` }} />
      </div>
      <p className={styles.note}>{note}</p>
    </div>
  )
}
