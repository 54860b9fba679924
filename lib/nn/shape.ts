/** A feature map's size in NHWC order without the batch: `[height, width, channels]`, in pixels and channels. */
export type Shape = readonly [height: number, width: number, channels: number]

/** Zero padding in pixels on each side of a feature map. */
export interface Pads {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** `[height, width]` of a kernel or a stride. */
export type Pair = readonly [height: number, width: number]

/** Number of elements of a feature map, h·w·c. */
export function elements([h, w, c]: Shape): number {
  return h * w * c
}

/** True where both maps have the same height, width and channels. */
export function sameShape(a: Shape, b: Shape): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2]
}

/** `7 × 7 × 1024`, as shown to readers. */
export function formatShape(shape: Shape): string {
  return shape.join(' × ')
}
