import { ratioText, type Quantity } from './count'
import styles from './Text.module.css'

interface Props {
  readonly of: Quantity
  readonly network: string
  readonly set?: string
  /** The network divided by, and its settings. */
  readonly to: string
  readonly toSet?: string
}

/** How many times as much one network takes as another, worked out when the page is built. */
export function Ratio({ of, network, set, to, toSet }: Props) {
  return <span className={styles.number}>{ratioText({ network, of, set }, { network: to, of, set: toSet })}</span>
}
