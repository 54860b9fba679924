'use client'

import type { Layer } from '@/lib/nn/layer'
import { formatShape } from '@/lib/nn/shape'
import { Ribbons } from '@/components/parts/block/Ribbons'
import { SlabShape } from '@/components/parts/block/SlabShape'
import { useMorph } from '@/components/parts/block/useMorph'
import type { Pick } from '@/components/parts/block/usePick'
import styles from './InceptionToXception.module.css'
import type { Label, ModuleScene } from './layout'

interface Props {
  readonly scene: ModuleScene
  readonly name: (layer: Layer) => string
  /** The whole picture in one sentence. */
  readonly label: string
  readonly pick: Pick
}

/** A module, to scale. A new scene is morphed to; its words move along. */
export function ModuleDiagram({ scene: target, name, label, pick }: Props) {
  const scene = useMorph(target)
  return (
    <svg
      role="img"
      aria-label={label}
      width={target.width}
      height={target.height}
      viewBox={`0 0 ${target.width} ${target.height}`}
      className={styles.diagram}
    >
      {scene.bands.map((band) => (
        <Ribbons key={band.key} band={band} faint={pick.id !== null && pick.id !== band.id} pick={pick} />
      ))}
      {scene.slabs.map((slab) => (
        <SlabShape key={slab.key} slab={slab} channel={scene.channel} />
      ))}
      {target.labels.map((one) => (
        <text
          key={one.key}
          textAnchor={one.anchor}
          className={'layer' in one.says ? styles.name : styles.count}
          style={{ transform: `translate(${one.x}px, ${one.y}px)` }}
        >
          {text(one.says, name)}
        </text>
      ))}
    </svg>
  )
}

function text(says: Label['says'], name: Props['name']): string {
  if ('layer' in says) return name(says.layer)
  return 'count' in says ? String(says.count) : formatShape(says.shape)
}
