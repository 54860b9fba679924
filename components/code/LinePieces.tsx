import type { Piece } from './pieces'

/** A line of code in its colours. */
export function LinePieces({ line }: { line: readonly Piece[] }) {
  return line.map(([text, style], column) =>
    style === '' ? (
      text
    ) : (
      <span key={column} className={style}>
        {text}
      </span>
    ),
  )
}
