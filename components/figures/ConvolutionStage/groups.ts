import { groupOf } from '@/lib/tensor/geometry'
import { sheetCount, type Block } from './cells'
import type { Stage } from './model'

/** `A` for the first group, so that groups can be told apart without color. */
export const letterOf = (group: number) => String.fromCharCode(65 + group)

/**
 * The group of every sheet of a block, or nothing where there is one group only. A map belongs to the groups of
 * the convolution that reads it, the last one to those of the convolution that wrote it; a shuffle leaves a map in
 * the groups that made it.
 */
export function groupsOf({ composition, maps }: Stage, block: Block): readonly number[] {
  if (block.kind === 'shuffle') return []
  const steps = composition.steps
  const reader = block.kind === 'bank' ? steps[block.step] : steps[block.map]
  const writer = block.kind === 'map' ? steps[block.map - 1] : undefined
  const geometry = reader?.geometry ?? writer?.geometry
  if (!geometry || geometry.groups === 1) return []
  return Array.from({ length: sheetCount(block) }, (_, sheet) => {
    if (block.kind === 'bank') return groupOf(geometry, Math.floor(sheet / (block.shape[2] + 1)))
    return Math.floor(sheet / (maps[block.map]!.shape[2] / geometry.groups))
  })
}
