/** A number as it can be shown; the three that JSON does not know are names. */
export type Value = number | 'NaN' | 'Infinity' | '-Infinity'

/** Printed text; `warn` and `error` are the console's. */
export interface TextOutput {
  readonly kind: 'text'
  readonly tone: 'log' | 'warn' | 'error'
  /** What it is, in front of it; empty for what was printed. */
  readonly label: string
  readonly text: string
  /** Whether it was longer than what is shown. */
  readonly cut: boolean
}

/** A tensor as sheets of rows: one sheet for a matrix, one for each channel of a map `[h, w, c]`. */
export interface TensorOutput {
  readonly kind: 'tensor'
  readonly label: string
  /** Of the whole tensor, though only part of it may be shown. */
  readonly shape: readonly number[]
  readonly type: string
  readonly sheets: readonly Sheet[]
  readonly cut: boolean
}

export interface Sheet {
  /** Place in the axes behind height and width, `[channel]` or `[input, output]`; empty for a matrix. */
  readonly at: readonly number[]
  readonly rows: readonly (readonly Value[])[]
}

export interface TableOutput {
  readonly kind: 'table'
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (Value | string)[])[]
  readonly cut: boolean
}

/** Bars over names, or a line over numbers. */
export interface ChartOutput {
  readonly kind: 'chart'
  readonly label: string
  readonly form: 'bars' | 'line'
  /** What the axes measure. */
  readonly x: string
  readonly y: string
  readonly points: readonly { readonly x: number | string; readonly y: number }[]
  readonly cut: boolean
}

export type Output = TextOutput | TensorOutput | TableOutput | ChartOutput

/** What stopped the code: the engine's words, and the line of the cell, from 1, where it is known. */
export interface CodeError {
  readonly name: string
  readonly message: string
  readonly line: number | null
}

/** What the sandbox says, one JSON text each. It runs code of strangers: everything from there is read by `parseMessage`. */
export type Message =
  /** The frame stands and waits for code. */
  | { readonly type: 'ready' }
  | { readonly type: 'started' }
  | { readonly type: 'output'; readonly output: Output }
  /** More was shown than is let through. */
  | { readonly type: 'flooded' }
  | { readonly type: 'done'; readonly ms: number }
  | { readonly type: 'failed'; readonly error: CodeError }
  /** The worker itself broke down: no memory, or it could not be started. */
  | { readonly type: 'crashed'; readonly message: string }
