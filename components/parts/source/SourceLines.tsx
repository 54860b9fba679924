import { memo } from 'react'
import colours from '@/components/code/Colours.module.css'
import { LinePieces } from '@/components/code/LinePieces'
import type { Piece } from '@/components/code/pieces'
import styles from './Code.module.css'

/** Source as lines that number themselves; the numbers are not part of what is selected or copied. */
export const SourceLines = memo(function SourceLines({ lines }: { lines: readonly (readonly Piece[])[] }) {
  return (
    <pre className={`${styles.source} ${colours.colours}`}>
      <code>
        {lines.map((line, row) => (
          <span key={row} className={styles.line}>
            <LinePieces line={line} />
            {'\n'}
          </span>
        ))}
      </code>
    </pre>
  )
})
