/** How strongly the ends of the scale are coloured, as `divergingColor` has it. */
const STRENGTH = 0.85

/** Most weights are small: a root sets them apart from one another and from paper. */
const ROOT = 0.7

export interface Shade {
  readonly fill: string
  readonly opacity: number
}

/**
 * Colour of a weight in −1 … 1 on the weights' diverging scale. As a token and an opacity, not as a mixture:
 * saved drawings are opened by programs that cannot mix.
 */
export function shade(weight: number): Shade {
  const opacity = Math.round(Math.min(Math.abs(weight), 1) ** ROOT * STRENGTH * 100) / 100
  return { fill: `var(--weight-${weight < 0 ? 'negative' : 'positive'})`, opacity }
}
