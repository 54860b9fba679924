import { Fragment, type ReactNode } from 'react'
import styles from './Letter.module.css'

const letters = {
  kernel: ['D', 'K'],
  side: ['D', 'F'],
  inputs: ['M', ''],
  outputs: ['N', ''],
} as const satisfies Record<string, readonly [string, string]>

/** The letter that the MobileNet paper has for a size. */
export function Letter({ of, squared = false }: { of: keyof typeof letters; squared?: boolean }) {
  const [letter, index] = letters[of]
  return (
    <var className={styles.letter}>
      {letter}
      {index && <sub>{index}</sub>}
      {squared && <sup>2</sup>}
    </var>
  )
}

const written: Readonly<Record<string, ReactNode>> = {
  'D_K²': <Letter of="kernel" squared />,
  D_K: <Letter of="kernel" />,
  D_F: <Letter of="side" />,
  M: <Letter of="inputs" />,
  N: <Letter of="outputs" />,
}

/** A sentence with its letters set as in the formula. */
export function withLetters(text: string): ReactNode {
  return text
    .split(/(D_K²?|D_F|\b[MN]\b)/)
    .map((part, index) => <Fragment key={`${index} ${part}`}>{written[part] ?? part}</Fragment>)
}
