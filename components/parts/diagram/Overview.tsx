import { memo, useMemo, type MouseEvent } from 'react'
import { KeySlider } from '@/components/chart/KeySlider'
import { operationColor } from '@/lib/viz/color'
import styles from './NetworkDiagram.module.css'
import { overviewBoxes, type OverviewBox } from './overviewBoxes'
import { pathsByKind } from './paths'
import { stops } from './siblings'
import type { Layer } from '@/lib/nn/layer'
import type { Diagram } from './useDiagram'

const HEIGHT = 24
const keys = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
const MARGIN = 4

interface Props {
  readonly diagram: Diagram
  readonly width: number
  readonly label: string
  /** Name of the part that is shown. */
  readonly text: string
}

/** The whole network in one line, with a frame around the part that is shown; a click, or the arrows, go to another. */
export function Overview({ diagram: { places, view, go, pick }, width, label, text }: Props) {
  const { layers } = places.get('')!
  const boxes = useMemo(() => overviewBoxes(layers, width, HEIGHT), [layers, width])
  const first = boxes.find(({ id }) => id === view.layers[0]!.id)!
  const last = boxes.find(({ id }) => id === view.layers.at(-1)!.id)!
  const all = stops(places, view.scope)
  const now = all.indexOf(view.scope)
  const click = (event: MouseEvent) => {
    const at = event.clientX - event.currentTarget.getBoundingClientRect().left
    const layer = boxes.findLast((box) => box.x <= at) ?? boxes[0]!
    const to = all.find((place) => place.layers.some(({ id }) => id === layer.id))
    if (to) go(to)
    else pick(layer.id)
  }
  return (
    <KeySlider
      label={label}
      least={1}
      most={all.length}
      now={now + 1}
      text={text}
      className={styles.overview}
      onClick={click}
      keys={keys}
      onStep={(by) => all[now + by] && go(all[now + by]!)}
    >
      <svg
        width={width}
        height={HEIGHT + 2 * MARGIN}
        viewBox={`0 ${-MARGIN} ${width} ${HEIGHT + 2 * MARGIN}`}
        aria-hidden="true"
      >
        <rect
          x={first.x - 2}
          y={1 - MARGIN}
          width={last.x + last.width - first.x + 4}
          height={HEIGHT + 2 * MARGIN - 2}
          rx={3}
          fill="var(--paper-sunk)"
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
        <Boxes boxes={boxes} layers={layers} />
      </svg>
    </KeySlider>
  )
}

interface BoxesProps {
  readonly boxes: readonly OverviewBox[]
  readonly layers: readonly Layer[]
}

const Boxes = memo(function Boxes({ boxes, layers }: BoxesProps) {
  return [...pathsByKind(boxes, layers)].map(([kind, path]) => <path key={kind} d={path} fill={operationColor(kind)} />)
})
