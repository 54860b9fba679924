import { memo } from 'react'
import styles from './Code.module.css'
import type { Piece } from './highlight'

/** Source as lines that number themselves; the numbers are not part of what is selected or copied. */
export const SourceLines = memo(function SourceLines({ lines }: { lines: readonly (readonly Piece[])[] }) {
  return (
    <pre className={styles.source}>
      <code>
        {lines.map((line, row) => (
          <span key={row} className={styles.line}>
            {line.map((piece, column) =>
              piece.token === 'plain' ? (
                piece.text
              ) : (
                <span key={column} className={styles[piece.token]}>
                  {piece.text}
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
