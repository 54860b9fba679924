/** What one run may take and show. A cell is for trying things out; more than this nobody reads. */
export const LIMITS = {
  /** Time for the reader's code, milliseconds. */
  time: 10_000,
  /** Time for the sandbox to load and start, milliseconds. */
  start: 30_000,
  /** Characters of code. */
  code: 8_000,
  /** Characters of code in an address, packed. */
  link: 6_000,
  /** Outputs of one run. */
  outputs: 40,
  /** Characters of one message from the sandbox. */
  message: 200_000,
  /** Characters of one text. */
  text: 4_000,
  /** Characters of a label, a heading or a cell of a table. */
  label: 200,
  /** Rows and columns of one sheet of a tensor, and sheets side by side. */
  side: 24,
  sheets: 16,
  /** Rows and columns of a table. */
  rows: 200,
  columns: 12,
  /** Points of a chart. */
  points: 400,
} as const
