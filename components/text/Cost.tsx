import { count, countText, type Counted, type Unit } from './count'
import styles from './Text.module.css'

/** A count of a network, worked out when the page is built. */
export function Cost({ unit, ...counted }: Counted & { readonly unit?: Unit }) {
  return (
    <data value={count(counted)} className={styles.number}>
      {countText(counted, unit)}
    </data>
  )
}
