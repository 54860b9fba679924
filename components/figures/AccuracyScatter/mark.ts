import type { Point } from './model'

/** A point where the drawing has it, CSS pixels. */
export interface Mark {
  readonly point: Point
  readonly x: number
  readonly y: number
  readonly best: boolean
}
