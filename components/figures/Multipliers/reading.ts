import { knobTraits } from '@/lib/nn/knobTraits'
import type { Dial } from './laws'
import type { MultipliersWords } from './words'

/** `α = 0.5`; of an input's side also ρ. */
export function settingText({ name, knob }: Dial, value: number): string {
  if (name === 'resolution') return `${value}, ρ = ${Number((value / knob.initial).toFixed(3))}`
  const { letter } = knobTraits[name]
  return letter ? `${letter} = ${value}` : `${value}`
}

/** How far the count lies from the law, in words. */
export function gapText(ratio: number, words: MultipliersWords): string {
  const percent = `${Math.abs(100 * (ratio - 1)).toPrecision(2)}\u00a0%`
  if (Math.abs(ratio - 1) < 5e-5) return words.exact
  return ratio > 1 ? words.above(percent) : words.below(percent)
}
