'use client'

import type { Layer } from '@/lib/nn/layer'
import { formatShape } from '@/lib/nn/shape'
import styles from './BlockDiagram.module.css'
import { Ribbons } from './Ribbons'
import type { Scene, Slab, Wire } from './scene'
import { SlabShape } from './SlabShape'
import { useMorph } from './useMorph'
import type { Pick } from './usePick'

/*
 * A block of a network, drawn to scale from its specification. How to use it:
 *
 *   const block = useMemo(() => blockOf(nodes, [h, w, c]), [...])       // block.ts: resolves and counts
 *   const [ref, width] = useWidth<HTMLDivElement>()
 *   const scene = useMemo(() => layoutBlock(block, { width }), [...])   // layout.ts: pure, CSS pixels
 *   const pick = usePick()                                              // what the reader looks at
 *   <div ref={ref}><BlockDiagram scene={scene} name={(layer) => 'expand 3×3'} label="…" pick={pick} /></div>
 *   <ScaleKey scene={scene} />  <PartsTable block={block} … />  <CostBars … />
 *
 * `scene` must be memoised: each new one is set out for over 280 ms. What keeps its layer id (and kind) in the
 * next scene moves there, the rest fades. Several blocks share a scale through `channelScale` and `sideScale`;
 * `height` keeps room for the tallest of several scenes. Nothing here is counted by hand: numbers come from `lib/nn`.
 */
interface Props {
  readonly scene: Scene
  /** Short name on a layer's ribbons, at most 14 letters or so; empty for none. */
  readonly name: (layer: Layer) => string
  /** The whole picture in one sentence. */
  readonly label: string
  readonly pick?: Pick
  /** Least height in CSS pixels. */
  readonly height?: number
}

export function BlockDiagram({ scene: target, name, label, pick, height = 0 }: Props) {
  const scene = useMorph(target)
  const tall = Math.max(scene.height, height)
  return (
    <svg
      role="img"
      aria-label={label}
      width={scene.width}
      height={tall}
      viewBox={`0 0 ${scene.width} ${tall}`}
      className={styles.diagram}
    >
      {scene.wires.map((wire) => (
        <path key={wire.key} d={lineOf(wire)} opacity={wire.opacity} className={styles.wire} />
      ))}
      {scene.bands.map((band) => (
        <Ribbons key={band.key} band={band} faint={pick?.id != null && pick.id !== band.id} pick={pick} />
      ))}
      {scene.slabs.map((slab) => (
        <SlabShape key={slab.key} slab={slab} channel={scene.channel} />
      ))}
      {scene.sums.map(({ key, x, y, opacity }) => (
        <g key={key} transform={`translate(${x} ${y})`} opacity={opacity} className={styles.sum}>
          <circle r={10} />
          <path d="M-5 0H5M0 -5V5" />
        </g>
      ))}
      {scene.bands.map((band) => (
        <text
          key={band.key}
          x={band.label.x}
          y={band.label.y + 4}
          opacity={band.opacity}
          className={band.beside ? styles.beside : styles.name}
        >
          {band.kind === 'merge' ? '' : name(band.layer)}
        </text>
      ))}
      {scene.slabs.map((slab) => (
        <text key={slab.key} {...placeOf(slab)} opacity={slab.opacity} className={styles.count}>
          {slab.place === 'right' ? slab.shape[2] : formatShape(slab.shape)}
        </text>
      ))}
    </svg>
  )
}

const lineOf = ({ points }: Wire) => `M${points.map((point) => point.join(' ')).join('L')}`

function placeOf({ place, x, y, width, height }: Slab) {
  if (place === 'right') return { x: x + width + 7, y: y + height / 2 + 4.5, textAnchor: 'start' as const }
  return { x: x + width / 2, y: place === 'above' ? y - 9 : y + height + 18, textAnchor: 'middle' as const }
}
