import type { Rectangle } from '@/lib/nn/layout'
import type { Strip } from './strip'

export interface TimeBar extends Rectangle {
  readonly id: string
}

/** A bar below each box, as high as its time; layers that stand side by side share a column, one on the other. */
export function timeBars({ tiles, grounds }: Strip, times: ReadonlyMap<string, number>, room: number): TimeBar[] {
  const columns = tiles.flatMap(({ boxes, line }) => {
    const rows = new Map<number, typeof boxes>()
    for (const box of boxes) rows.set(box.row, [...(rows.get(box.row) ?? []), box])
    return [...rows.values()].map((stack) => ({ stack, ground: grounds[line]! - 3 }))
  })
  const sum = (stack: readonly { readonly id: string }[]) =>
    stack.reduce((all, { id }) => all + (times.get(id) ?? 0), 0)
  const longest = Math.max(...columns.map(({ stack }) => sum(stack)), 1e-9)
  return columns.flatMap(({ stack, ground }) => {
    let bottom = ground
    return stack.flatMap((box) => {
      const height = ((times.get(box.id) ?? 0) / longest) * room
      if (height < 0.05) return []
      bottom -= height
      return [{ id: box.id, x: box.x, y: bottom, width: Math.max(box.width, 2), height }]
    })
  })
}
