import { memo } from 'react'
import { groupColor } from '@/lib/viz/color'
import type { Layout } from './layout'
import styles from './Reachability.module.css'

/** What does not depend on the picked output: bands of groups, every connection, every channel. */
export const Background = memo(function Background({ layout }: { layout: Layout }) {
  const { rows, edges, radius } = layout
  return (
    <>
      {rows.map(({ y, groups, tints }, row) =>
        groups.map(({ index, x, width }) => (
          <rect
            key={`${row} ${index}`}
            x={x}
            y={y - radius - 4}
            width={width}
            height={2 * radius + 8}
            rx={radius + 4}
            className={styles.band}
            style={tints && !mixed(tints, groups.length) ? { fill: groupColor(index) } : undefined}
          />
        )),
      )}
      {edges.map((path, index) => (
        <path key={index} d={path} className={styles.edge} />
      ))}
      {rows.map(({ xs, y, tints }, row) =>
        xs.map((x, channel) => (
          <circle
            key={`${row} ${channel}`}
            cx={x}
            cy={y}
            r={radius}
            className={styles.node}
            style={tints ? { stroke: groupColor(tints[channel]!) } : undefined}
          />
        )),
      )}
    </>
  )
})

/** After a shuffle a band holds channels of several tints, and has none of its own. */
function mixed(tints: readonly number[], groups: number): boolean {
  const size = tints.length / groups
  return tints.some((tint, channel) => tint !== Math.floor(channel / size))
}
