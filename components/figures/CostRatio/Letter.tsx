import type { Sizes } from './model'
import styles from './Formula.module.css'

const letters = {
  kernel: ['D', 'K'],
  side: ['D', 'F'],
  inputs: ['M'],
  outputs: ['N'],
} as const satisfies Record<keyof Sizes, readonly string[]>

/** The letter that the MobileNet paper has for a size. */
export function Letter({ of }: { of: keyof Sizes }) {
  const [letter, index] = letters[of]
  return (
    <var className={styles.letter}>
      {letter}
      {index && <sub>{index}</sub>}
    </var>
  )
}
