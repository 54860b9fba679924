import type { RangeKnob } from '@/lib/nn/knob'

/** What a knob's slider runs over. The knob itself takes more; its number field does too. */
export interface SliderSteps {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** A slider's steps where a knob's name decides; a knob that is not here has no slider. */
const STEPS: Readonly<Record<string, SliderSteps>> = {
  alpha: { min: 0.1, max: 1.5, step: 0.01 },
  scale: { min: 0.1, max: 2, step: 0.01 },
  squeezeRatio: { min: 0.05, max: 1, step: 0.005 },
  share3x3: { min: 0.05, max: 0.95, step: 0.01 },
}

const SIDE = { min: 96, max: 320, step: 32 }

/** Where a knob's slider stops, or null where it has none. Sides of inputs go in steps of 32, published ones between. */
export function sliderStops(name: string, knob: RangeKnob): readonly number[] | null {
  const steps = name === 'resolution' ? SIDE : STEPS[name]
  if (!steps) return null
  const { min, max, step } = steps
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
