'use client'

import { useLocale } from '@/components/shell/LocaleProvider'
import { Notice } from '@/components/ui/Notice'
import type { RunFault } from '@/lib/run/protocol'
import { faultWords } from './faultWords'
import styles from './RunProgress.module.css'

/** Why a run ended without a result and what to do; the backend's own message behind a disclosure. */
export function FaultNotice({ fault, message }: { fault: RunFault; message: string }) {
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
    </Notice>
  )
}
