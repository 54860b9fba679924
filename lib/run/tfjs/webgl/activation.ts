import type { ActivationName } from '@/lib/nn/spec'

/** Non-linearities that our programs apply themselves: all but softmax, which needs every channel. */
export type PackedActivation = Exclude<ActivationName, 'softmax'>

/** What becomes of a texel `r`. */
const FORMULAS: Readonly<Record<PackedActivation, string>> = {
  relu: 'max(r, 0.0)',
  relu6: 'clamp(r, 0.0, 6.0)',
  elu: 'mix(exp(min(r, 0.0)) - 1.0, r, greaterThanEqual(r, vec4(0)))',
}

/** The line of a program that applies one; nothing for none. */
export function activate(name: PackedActivation | null): string {
  return name ? `r = ${FORMULAS[name]};` : ''
}
