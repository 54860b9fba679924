/** A chart and the edges of the plot in it, CSS pixels. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The narrowest that a chart is laid out for, CSS pixels. */
const LEAST_WIDTH = 240

/**
 * The width to lay a chart out for, CSS pixels. Before the page's styles are there, an element may be measured as
 * next to nothing.
 */
export const leastWidth = (given: number, least = LEAST_WIDTH): number => Math.max(given, least)
