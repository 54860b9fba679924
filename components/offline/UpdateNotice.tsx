'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import styles from './OfflineSupport.module.css'
import { offlineWords } from './words'

/** Nothing changes until the reader says so. */
export function UpdateNotice({ onLater }: { onLater: () => void }) {
  const words = offlineWords[useLocale()]
  return (
    <div className={styles.notice}>
      <p>{words.newer}</p>
      <button type="button" className={styles.button} onClick={() => location.reload()}>
        {words.reload}
      </button>
      <button type="button" className={styles.button} onClick={onLater}>
        {words.later}
      </button>
    </div>
  )
}
