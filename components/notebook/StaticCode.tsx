import { memo } from 'react'
import styles from './Code.module.css'
import type { Piece } from './pieces'

interface Props {
  readonly lines: readonly (readonly Piece[])[]
  readonly errorLine: number | null
}

/** Code before the editor is there: the same lines in the same places. */
export const StaticCode = memo(function StaticCode({ lines, errorLine }: Props) {
  return (
    <pre className={styles.still}>
      <code>
        {lines.map((line, row) => (
          <span key={row} className={row + 1 === errorLine ? `${styles.line} ${styles.faulty}` : styles.line}>
            {line.map(([text, style], column) =>
              style === '' ? (
                text
              ) : (
                <span key={column} className={style}>
                  {text}
                </span>
              ),
            )}
            {'\n'}
          </span>
        ))}
      </code>
    </pre>
  )
})
