import { groupColor } from '@/lib/viz/color'
import styles from './BlockDiagram.module.css'
import type { Slab } from './scene'

/** From how many pixels a channel is drawn apart from its neighbours. */
const APART = 3

/** A feature map: its channels side by side, in their groups' colours where groups are told apart. */
export function SlabShape({ slab, channel }: { slab: Slab; channel: number }) {
  const { x, y, width, height, opacity } = slab
  return (
    <g opacity={opacity} className={styles.slab}>
      <rect x={x} y={y} width={width} height={height} className={styles.body} />
      {strips(slab).map(({ from, to, tint }) => (
        <rect
          key={from}
          x={x + width * from}
          y={y}
          width={width * (to - from)}
          height={height}
          fill={groupColor(tint)}
        />
      ))}
      {channel >= APART && <path d={borders(slab)} className={styles.border} />}
      <rect x={x} y={y} width={width} height={height} className={styles.edge} />
    </g>
  )
}

/** Neighbouring strips of one group as one, in shares of the slab's width. */
function strips({ tints }: Slab) {
  const runs: { from: number; to: number; tint: number }[] = []
  tints?.forEach((tint, index) => {
    const last = runs.at(-1)
    const to = (index + 1) / tints.length
    if (last?.tint === tint) last.to = to
    else runs.push({ from: index / tints.length, to, tint })
  })
  return runs
}

function borders({ x, y, width, height, shape: [, , channels] }: Slab): string {
  return Array.from(
    { length: channels - 1 },
    (_, index) => `M${x + (width * (index + 1)) / channels} ${y}v${height}`,
  ).join('')
}
