import type { OperationKind } from '@/lib/nn/layer'

/** CSS colour of a kind of operation; the values stand in app/tokens.css. */
export function operationColor(kind: OperationKind): string {
  return `var(--op-${kind})`
}

/** The same hue, dark or light enough for text (4.5 against paper). */
export function operationTextColor(kind: OperationKind): string {
  return `color-mix(in oklab, var(--op-${kind}) 72%, var(--ink))`
}

/** CSS colour of a channel group, 0-based; after eight the tints start over. */
export function groupColor(group: number): string {
  return `var(--group-${(group % 8) + 1})`
}

/** Colour family of a diverging scale: values (blue – red) or weights (green – purple). */
export type Scale = 'value' | 'weight'

/**
 * CSS colour of a number on a diverging scale with paper at zero. `reach` is the largest size on the
 * scale; 0 gives paper. Works in both themes, since it mixes tokens.
 */
export function divergingColor(scale: Scale, value: number, reach: number): string {
  const share = reach > 0 ? Math.min(Math.abs(value) / reach, 1) : 0
  const end = value < 0 ? 'negative' : 'positive'
  return `color-mix(in oklab, var(--${scale}-${end}) ${(share * 85).toFixed(1)}%, var(--value-zero))`
}
