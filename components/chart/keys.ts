/** What each key does, by its name. */
export type Keys<T> = Readonly<Record<string, T>>

const ENDS = { Home: -Infinity, End: Infinity } as const

/** Along a row of marks, or up a value: right and up go on. */
export const along: Keys<number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, ...ENDS }

/** Down a list: right and down go on. */
export const down: Keys<number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, ...ENDS }

/** From cell to cell of a grid. */
export const cells: Keys<readonly [row: number, column: number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
}

/** Nothing moves. */
export const none: Keys<never> = {}

/** The place `step` after `at`, among `count`; 0-based. */
export const stepped = (at: number, step: number, count: number): number => Math.min(Math.max(at + step, 0), count - 1)
