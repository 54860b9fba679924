'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import type { OperationKind } from '@/lib/nn/layer'
import { operationColor } from '@/lib/viz/color'
import styles from './Legend.module.css'
import { operationWords } from './operationWords'

/** Which colour means which kind of operation. */
export function Legend({ kinds }: { kinds: readonly OperationKind[] }) {
  const words = operationWords[useLocale()]
  return (
    <ul className={styles.legend}>
      {kinds.map((kind) => (
        <li key={kind} className={styles.item}>
          <span className={styles.swatch} style={{ background: operationColor(kind) }} />
          {words[kind]}
        </li>
      ))}
    </ul>
  )
}
