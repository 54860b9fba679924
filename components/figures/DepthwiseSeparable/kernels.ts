import { fittingStep } from '@/components/parts/block/scale'

/** Corners in CSS pixels. */
export type Point = readonly [x: number, y: number]

export interface Cuboid {
  readonly key: number
  /** Upper left corner of its front face. */
  readonly x: number
  readonly y: number
}

/** Kernels in a row, as cuboids seen from the front: face D_K × D_K, depth the channels they reach over. */
export interface KernelRow {
  readonly cuboids: readonly Cuboid[]
  /** Where kernels are left out, or null. */
  readonly gap: number | null
  readonly face: number
  readonly cell: number
  readonly depth: Point
  readonly width: number
  readonly height: number
}

export interface KernelScale {
  /** CSS pixels of one weight along the face, and along the depth. */
  readonly cell: number
  readonly deep: number
}

const FACE = 36
const DEPTH = 44
const SPACE = 9
const GAP = 22

/** One scale for all rows of a figure: faces up to 36 pixels, depths up to 44. */
export function kernelScale(kernel: number, channels: number): KernelScale {
  const cell = Math.min(10, FACE / kernel)
  return { cell, deep: fittingStep((step) => step <= cell && channels * step <= DEPTH) }
}

/** As many of `count` kernels as fit into `width` pixels; where some are left out, the last stands after a gap. */
export function kernelRow(
  count: number,
  side: number,
  channels: number,
  { cell, deep }: KernelScale,
  width: number,
): KernelRow {
  const face = side * cell
  const length = Math.max(channels * deep, 1.5)
  const depth: Point = [length * 0.82, -length * 0.5]
  const pitch = face + depth[0] + SPACE
  const room = width - 2 + SPACE
  const fitting = Math.max(2, Math.floor(room / pitch))
  const all = count <= fitting
  const before = all ? count : Math.max(1, Math.floor((room - GAP) / pitch) - 1)
  const top = -depth[1] + 1
  const cuboids: Cuboid[] = Array.from({ length: before }, (_, index) => ({ key: index, x: index * pitch + 1, y: top }))
  if (!all) cuboids.push({ key: count - 1, x: before * pitch + GAP + 1, y: top })
  const end = cuboids.at(-1)!.x + face + depth[0] + 1
  return {
    cuboids,
    gap: all ? null : before * pitch - SPACE / 2 + GAP / 2,
    face,
    cell,
    depth,
    width: Math.max(end, 1),
    height: top + face + 1,
  }
}
