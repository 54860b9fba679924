import { useLocale } from '@/components/locale/LocaleProvider'
import { operationColor } from '@/lib/viz/color'
import type { Layout } from './layout'
import type { Seen, Stack } from './model'
import styles from './Reachability.module.css'
import { reachabilityWords } from './words'

/** What each row was made by, on the left, and how much of it is seen, on the right; over the row where there is no room beside it. */
export function RowLabels({
  stack,
  layout,
  seen,
  above,
}: {
  stack: Stack
  layout: Layout
  seen: Seen
  above: boolean
}) {
  const words = reachabilityWords[useLocale()]
  const lift = above ? layout.radius + 14 : 0
  return layout.rows.map(({ y, xs }, row) => {
    const layer = row === 0 ? null : stack.layers[row - 1]!
    return (
      <g key={row}>
        <text
          x={0}
          y={y - lift}
          className={styles.rowName}
          style={layer ? { fill: operationColor(layer.operation) } : undefined}
        >
          {layer ? words.part[layer.part] : words.input}
        </text>
        <text x={layout.width} y={y - lift} className={styles.rowCount}>
          {words.of(seen.rows[row]!.length, xs.length)}
        </text>
      </g>
    )
  })
}
