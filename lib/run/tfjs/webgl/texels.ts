/**
 * How windows fall on the texels of a packed map. A texel holds two columns × two channels, [x₀c₀, x₀c₁, x₁c₀, x₁c₁];
 * those of a row lie channel by channel, then column pair by column pair (or, seen as a texture, below each other).
 */

/** Which texels the two columns of an output texel read, through a window of some width. */
export interface WindowTexels {
  /** The leftmost one, in texels after the output texel's own place times the stride. */
  readonly left: number
  /** Numbers of all that are read, in texels after the leftmost. */
  readonly numbers: readonly number[]
  /** What a tap reads for the first (0) or second (1) output column: a texel's number and the components of that column. */
  at(tap: number, column: number): { readonly number: number; readonly half: 'xy' | 'zw' }
}

/** Texels of a window `width` columns wide that begins `pad` columns before its output's place. */
export function windowTexels(width: number, stride: number, pad: number): WindowTexels {
  const left = Math.floor(-pad / 2)
  const at = (tap: number, column: number) => {
    const offset = tap - pad + column * stride
    return { number: Math.floor(offset / 2) - left, half: offset % 2 === 0 ? 'xy' : 'zw' } as const
  }
  const taps = Array.from({ length: width }, (_, tap) => tap)
  return { left, numbers: [...new Set(taps.flatMap((tap) => [at(tap, 0).number, at(tap, 1).number]))], at }
}

/**
 * Functions for programs with an input `x` of `width` columns: which columns of a texel exist (`inside`, by number of the
 * texel in its row), and where a texel's middle is in its texture.
 */
export function texelFunctions(width: number): string {
  return `
      bvec4 inside(int texel) {
        return bvec2(texel >= 0 && 2 * texel < ${width}, texel >= 0 && 2 * texel + 1 < ${width}).xxyy;
      }

      vec2 middle(int texel) {
        ivec2 size = textureSize(x, 0);
        return (vec2(texel % size.x, texel / size.x) + 0.5) / vec2(size);
      }`
}

/** One line of a program for each item. */
export function lines<T>(items: readonly T[], line: (item: T) => string): string {
  return items.map(line).join('\n')
}
