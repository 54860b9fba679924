import { groupOf } from '@/lib/tensor/geometry'
import { sheetCount, type Block } from './cells'
import type { PlacedBlock } from './layout'
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

/** The ground under the sheets of each group, padding included: one shape, though sheets of a group may touch. */
export function groundsOf(
  { sheets, pads }: PlacedBlock,
  groups: readonly number[],
  cell: number,
): ReadonlyMap<number, string> {
  const inset = Math.min(4, Math.max(1, Math.floor(cell / 5)))
  const paths = new Map<number, string>()
  for (const [at, group] of groups.entries()) {
    const { x, y, rows, columns } = sheets[at]!
    const [left, top] = [x - pads.left * cell, y - pads.top * cell - inset]
    const [width, height] = [(columns + pads.left + pads.right) * cell, (rows + pads.top + pads.bottom) * cell]
    const corner = (dx: number, dy: number) => `a${inset} ${inset} 0 0 1 ${dx} ${dy}`
    const path = `M${left} ${top}h${width}${corner(inset, inset)}v${height}${corner(-inset, inset)}h${-width}${corner(-inset, -inset)}v${-height}${corner(inset, -inset)}z`
    paths.set(group, (paths.get(group) ?? '') + path)
  }
  return paths
}
