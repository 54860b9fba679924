import { Fragment, type ReactNode } from 'react'

/** A sentence with the paper's letters set as letters: `D_K` gets its index below. */
export function withSubscripts(text: string): ReactNode {
  return text.split(/(D_[A-Z])/).map((piece, index) =>
    /^D_[A-Z]$/.test(piece) ? (
      <var key={index}>
        D<sub>{piece.slice(2)}</sub>
      </var>
    ) : (
      <Fragment key={index}>{piece}</Fragment>
    ),
  )
}
