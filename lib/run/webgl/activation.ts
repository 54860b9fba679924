/** Non-linearities that our programs apply themselves, to a texel `r`. */
const FORMULAS = {
  relu: 'max(r, 0.0)',
  relu6: 'clamp(r, 0.0, 6.0)',
  elu: 'mix(exp(min(r, 0.0)) - 1.0, r, greaterThanEqual(r, vec4(0)))',
}

export type PackedActivation = keyof typeof FORMULAS

/** The line of a program that applies one; nothing for none. */
export function activate(name: PackedActivation | null): string {
  return name ? `r = ${FORMULAS[name]};` : ''
}
