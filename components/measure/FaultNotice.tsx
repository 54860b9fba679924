'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { Notice } from '@/components/ui/Notice'
import { faultWords } from './faultWords'
import buttons from './MeasureButton.module.css'
import styles from './RunProgress.module.css'
import type { Fault } from './useFault'

interface Props extends Fault {
  /** Runs again, where no other button does. */
  readonly onAgain?: () => void
}

/** Why a run ended without a result and what to do; the backend's own message behind a disclosure. */
export function FaultNotice({ fault, message, onAgain }: Props) {
  const words = faultWords[useLocale()]
  return (
    <Notice tone={fault === 'cancelled' ? 'plain' : 'danger'}>
      {words.run[fault]}
      {fault !== 'cancelled' && (
        <details className={styles.detail}>
          <summary>{words.detail}</summary>
          {message}
        </details>
      )}
      {onAgain && (
        <button type="button" className={buttons.button} onClick={onAgain}>
          {words.again}
        </button>
      )}
    </Notice>
  )
}
