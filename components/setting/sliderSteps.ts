import type { KnobId, RangeKnob } from '@/lib/nn/knob'
import { knobTraits } from '@/lib/nn/knobTraits'

/** Where a knob's slider stops, published values among them, or null where it has none. */
export function sliderStops(name: KnobId, knob: RangeKnob): readonly number[] | null {
  const { slider } = knobTraits[name]
  if (!slider) return null
  const { min, max, step } = slider
  const count = Math.round((max - min) / step)
  const regular = Array.from({ length: count + 1 }, (_, index) => Number((min + index * step).toFixed(4)))
  return [...new Set([...regular, ...knob.offered])].sort((a, b) => a - b)
}

/** Part of the slider's length within which a pointer is drawn to an offered value. */
const SNAP = 0.0125

/** The stop that a pointer means: an offered one where it is near. */
export function snapped(stops: readonly number[], offered: readonly number[], at: number): number {
  const reach = Math.floor(stops.length * SNAP)
  const near = offered
    .map((value) => stops.indexOf(value))
    .filter((index) => Math.abs(index - at) <= reach)
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0]
  return stops[near ?? at]!
}
