import { operationKind, type Layer, type OperationKind } from '@/lib/nn/layer'
import type { Rectangle } from '@/lib/nn/layout'
import { slabOf } from './slab'

export type Point = readonly [x: number, y: number]

const round = (value: number) => Math.round(value * 100) / 100

/** A rectangle with a margin. */
export const around = ({ x, y, width, height }: Rectangle, margin: number): Rectangle => ({
  x: x - margin,
  y: y - margin,
  width: width + 2 * margin,
  height: height + 2 * margin,
})

/** A layer's box inside its rectangle, which is as high as the higher of its two ends. */
export function slabPath({ x, y, width, height }: Rectangle, layer: Layer | null): string {
  const { from, to } = layer ? slabOf(layer) : { from: 1, to: 1 }
  const scale = height / Math.max(from, to)
  const [left, right] = [(from * scale) / 2, (to * scale) / 2]
  const middle = y + height / 2
  const [x1, x2] = [round(x), round(x + width)]
  return `M${x1} ${round(middle - left)}L${x2} ${round(middle - right)}V${round(middle + right)}L${x1} ${round(middle + left)}Z`
}

/** Straight pieces with rounded corners. */
export function wirePath(points: readonly Point[], radius: number): string {
  return points
    .map(([x, y], index) => {
      const [before, after] = [points[index - 1], points[index + 1]]
      if (!before) return `M${round(x)} ${round(y)}`
      if (!after) return `L${round(x)} ${round(y)}`
      const bend = Math.min(radius, distance(before, [x, y]) / 2, distance([x, y], after) / 2)
      const [a, b] = [toward([x, y], before, bend), toward([x, y], after, bend)]
      return `L${round(a[0])} ${round(a[1])}Q${round(x)} ${round(y)} ${round(b[0])} ${round(b[1])}`
    })
    .join('')
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1])

function toward([x, y]: Point, to: Point, by: number): Point {
  const all = distance([x, y], to)
  return all === 0 ? [x, y] : [x + ((to[0] - x) * by) / all, y + ((to[1] - y) * by) / all]
}

/** All boxes of one kind as one path: a whole network is a few elements, whatever its depth. */
export function pathsByKind(boxes: readonly Rectangle[], layers: readonly Layer[]): ReadonlyMap<OperationKind, string> {
  const paths = new Map<OperationKind, string>()
  layers.forEach((layer, index) => {
    const kind = operationKind(layer)
    paths.set(kind, (paths.get(kind) ?? '') + slabPath(boxes[index]!, layer))
  })
  return paths
}
