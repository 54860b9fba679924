export type Anchor = 'start' | 'middle' | 'end'

/**
 * How a text stands at `position`: in its middle, or inside the span where an end is nearer than `edge`; all in pixels.
 */
export function anchorAt(position: number, [left, right]: readonly [number, number], edge: number): Anchor {
  if (position < left + edge) return 'start'
  return position > right - edge ? 'end' : 'middle'
}
