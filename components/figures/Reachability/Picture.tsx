'use client'

import { useMemo, type PointerEvent } from 'react'
import { KeySlider } from '@/components/chart/KeySlider'
import { along, stepped } from '@/components/chart/keys'
import { pointAt } from '@/components/chart/pointAt'
import { useLocale } from '@/components/locale/LocaleProvider'
import { groupColor, operationColor } from '@/lib/viz/color'
import { Background } from './Background'
import { litEdges, litNodes, nearestOutput, type Layout } from './layout'
import { outputsOf, type Seen, type Stack } from './model'
import styles from './Reachability.module.css'
import { RowLabels } from './RowLabels'
import { reachabilityWords } from './words'

interface Props {
  readonly stack: Stack
  readonly layout: Layout
  readonly seen: Seen
  /** One of several pictures is the keyboard stop. */
  readonly tabbable: boolean
  /** What is seen, in words. */
  readonly text: string
  /** Where the names of the rows stand, if anywhere. */
  readonly labels: 'none' | 'beside' | 'above'
  readonly onHover: (output: number | null) => void
  readonly onPick: (output: number) => void
}

/** One stack of layers with everything that the picked output sees. */
export function Picture({ stack, layout, seen, tabbable, text, labels, onHover, onPick }: Props) {
  const words = reachabilityWords[useLocale()]
  const edges = useMemo(() => litEdges(stack, layout, seen), [stack, layout, seen])
  const marks = useMemo(() => litNodes(layout, seen), [layout, seen])
  const last = outputsOf(stack) - 1
  const output = layout.rows.at(-1)!

  const nearest = (event: PointerEvent) => nearestOutput(layout, pointAt(event).x)

  return (
    <KeySlider
      tabIndex={tabbable ? 0 : -1}
      label={words.picture(words[stack.block])}
      least={0}
      most={last}
      now={seen.output}
      text={text}
      className={styles.picture}
      keys={along}
      onStep={(step) => onPick(stepped(seen.output, step, last + 1))}
      onPointerMove={(event) => (event.pointerType === 'touch' ? onPick : onHover)(nearest(event))}
      onPointerLeave={() => onHover(null)}
      onPointerDown={(event) => onPick(nearest(event))}
    >
      <svg width={layout.width} height={layout.height} aria-hidden="true">
        <Background layout={layout} />
        {edges.map(({ path, dense }, index) => (
          <path
            key={index}
            d={path}
            className={dense ? `${styles.lit} ${styles.dense}` : styles.lit}
            style={{ stroke: operationColor(stack.layers[index]!.operation) }}
          />
        ))}
        {marks.map(({ row, tint, path }) => (
          <path
            key={`${row} ${tint}`}
            d={path}
            className={styles.mark}
            style={{ fill: tint === null ? 'var(--ink)' : groupColor(tint) }}
          />
        ))}
        <circle cx={output.xs[seen.output]} cy={output.y} r={layout.radius + 4} className={styles.ring} />
        {labels !== 'none' && <RowLabels stack={stack} layout={layout} seen={seen} above={labels === 'above'} />}
      </svg>
    </KeySlider>
  )
}
