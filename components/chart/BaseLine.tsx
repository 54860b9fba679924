import type { Frame } from '@/lib/viz/frame'

/** The lower edge of a plot. */
export function BaseLine({ frame: { left, right, bottom } }: { frame: Pick<Frame, 'left' | 'right' | 'bottom'> }) {
  return <line x1={left} x2={right} y1={bottom} y2={bottom} stroke="var(--ink)" />
}
