import { linkHorizontal, linkVertical } from 'd3-shape'
import { memo } from 'react'
import { groupColor } from '@/lib/viz/color'
import { permutation } from '@/lib/tensor/shuffle'
import styles from './ConvolutionStage.module.css'
import type { Layout, PlacedBlock } from './layout'
import type { Stage } from './model'

/** Middle of the side of a sheet that faces the shuffle. */
function port({ sheets }: PlacedBlock, sheet: number, { cell, down }: Layout, end: boolean): [number, number] {
  const { x, y, rows, columns } = sheets[sheet]!
  if (down) return [x + (columns * cell) / 2, end ? y + rows * cell + 5 : y - 22]
  return [end ? x + columns * cell + 5 : x - 5, y + (rows * cell) / 2]
}

/** Which channel goes where between two maps: a wire for each, in the color of the group that it leaves. */
export const ShuffleWires = memo(function ShuffleWires({ stage, layout }: { stage: Stage; layout: Layout }) {
  const wire = layout.down ? linkVertical() : linkHorizontal()
  return layout.blocks.map(({ block }, at) => {
    if (block.kind !== 'shuffle') return null
    const { step, output } = stage.composition.steps[block.step]!
    const groups = step.op === 'shuffle' ? step.groups : 1
    const channels = output.shape[2]
    return (
      <g key={at}>
        {permutation(channels, groups).map((source, target) => (
          <path
            key={target}
            d={
              wire({
                source: port(layout.blocks[at - 1]!, source, layout, true),
                target: port(layout.blocks[at + 1]!, target, layout, false),
              }) ?? ''
            }
            stroke={groupColor(Math.floor(source / (channels / groups)))}
            className={styles.wire}
          />
        ))}
      </g>
    )
  })
})
