import { sliderStops } from '@/components/setting/sliderSteps'
import { knobList, type AnyKnobValues, type KnobId, type RangeKnob } from '@/lib/nn/knob'
import { knobTraits } from '@/lib/nn/knobTraits'
import type { Network } from '@/lib/nn/network'
import { counted } from './counted'
import type { Quantity } from './quantity'

/** A knob that is turned, with the law that its costs nearly follow, if there is one. */
export interface Dial {
  readonly name: KnobId
  readonly knob: RangeKnob
  /** Values that a pointer or the keyboard goes through. */
  readonly stops: readonly number[]
  readonly power: Readonly<Record<Quantity, number>> | null
}

/** Knobs of a network that have a slider. */
export function dialsOf({ knobs }: Network): Dial[] {
  return knobList(knobs).flatMap(([name, knob]) => {
    const stops = knob.kind === 'range' ? sliderStops(name, knob) : null
    return knob.kind === 'range' && stops ? [{ name, knob, stops, power: knobTraits[name].power }] : []
  })
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Points of a computed curve between its offered ones. */
const SAMPLES = 14

/** Costs of one knob's values with the others as they are, counted layer by layer; settings that cannot be built are left out. */
export function computedPoints(network: Network, values: AnyKnobValues, dial: Dial, quantity: Quantity): Point[] {
  const { name, knob, stops } = dial
  const regular = Array.from(
    { length: SAMPLES + 1 },
    (_, index) => stops[Math.round((index * (stops.length - 1)) / SAMPLES)]!,
  )
  const wanted = [...new Set([...regular, ...knob.offered.filter((value) => stops.includes(value))])].sort(
    (a, b) => a - b,
  )
  return wanted.flatMap((x) => {
    const y = counted(network, { ...values, [name]: x })?.[quantity]
    return y === undefined ? [] : [{ x, y }]
  })
}

export type Law = (x: number) => number

/** The law through a dial's default: y₀ · (x / x₀)ᵖ; null where there is none. */
export function lawAt(network: Network, values: AnyKnobValues, dial: Dial, quantity: Quantity): Law | null {
  const { name, knob, power } = dial
  const base = power && counted(network, { ...values, [name]: knob.initial })
  return base && ((x) => base[quantity] * (x / knob.initial) ** power[quantity])
}
