import type { Layer, OperationKind } from '@/lib/nn/layer'
import type { Shape } from '@/lib/nn/shape'

/*
 * What a block diagram is made of, in CSS pixels, x to the right and y down. Channels run from left to right.
 * Everything has a key that stays the same while settings change, so that a scene can turn into the next one.
 */

/** Left and right edge. */
export type Span = readonly [left: number, right: number]

interface Item {
  readonly key: string
  /** 0 … 1; below 1 only while something comes or goes. */
  readonly opacity: number
}

/** A feature map seen from its edge: as wide as it has channels, as high as its side. */
export interface Slab extends Item {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly shape: Shape
  /** Group that each of equally wide strips comes from, 0-based; null where channels are not told apart. */
  readonly tints: readonly number[] | null
  /** Where its channel count stands. */
  readonly place: 'above' | 'right' | 'below'
}

/** Channels on their way from one map to the next. */
export interface Piece {
  readonly from: Span
  readonly to: Span
  /** Group it comes from, where groups are told apart. */
  readonly tint: number | null
}

/** One operation: ribbons from the map it reads (above, at y0) to the map it makes (below, at y1). */
export interface Band extends Item {
  readonly id: string
  readonly kind: OperationKind
  readonly layer: Layer
  readonly y0: number
  readonly y1: number
  readonly pieces: readonly Piece[]
  /** Middle of its name, or where the name starts that stands beside its ribbons. */
  readonly label: { readonly x: number; readonly y: number }
  readonly beside: boolean
}

/** A branch that passes its input on, or brings a sum's other term. */
export interface Wire extends Item {
  readonly points: readonly (readonly [x: number, y: number])[]
}

/** The ⊕ where branches are added. */
export interface Sum extends Item {
  readonly x: number
  readonly y: number
}

export interface Scene {
  readonly width: number
  readonly height: number
  /** CSS pixels for one channel and for one pixel of a map's side. */
  readonly channel: number
  readonly side: number
  readonly slabs: readonly Slab[]
  readonly bands: readonly Band[]
  readonly wires: readonly Wire[]
  readonly sums: readonly Sum[]
}
