import { memo } from 'react'
import colours from '@/components/code/Colours.module.css'
import { LinePieces } from '@/components/code/LinePieces'
import type { Piece } from '@/components/code/pieces'
import styles from './Code.module.css'

interface Props {
  readonly lines: readonly (readonly Piece[])[]
  readonly errorLine: number | null
}

/** Code before the editor is there: the same lines in the same places. */
export const StaticCode = memo(function StaticCode({ lines, errorLine }: Props) {
  return (
    <pre className={`${styles.still} ${colours.colours}`}>
      <code>
        {lines.map((line, row) => (
          <span key={row} className={row + 1 === errorLine ? `${styles.line} ${styles.faulty}` : styles.line}>
            <LinePieces line={line} />
            {'\n'}
          </span>
        ))}
      </code>
    </pre>
  )
})
