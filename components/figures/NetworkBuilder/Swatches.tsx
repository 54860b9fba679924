import type { OperationKind } from '@/lib/nn/layer'
import { operationColor } from '@/lib/viz/color'
import styles from './StageCard.module.css'

/** The colours of operations, in the order of the data. */
export function Swatches({ kinds }: { kinds: readonly OperationKind[] }) {
  return (
    <span className={styles.swatches} aria-hidden="true">
      {kinds.map((kind, index) => (
        <span key={index} style={{ background: operationColor(kind) }} />
      ))}
    </span>
  )
}
