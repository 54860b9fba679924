import { knobNamed, parseKnob, type AnyKnobValues, type Knobs } from '@/lib/nn/knob'

/** How a value is written in the query string. `parse` returns undefined for text that is not one. */
export interface Codec<T> {
  readonly parse: (text: string) => T | undefined
  readonly format: (value: T) => string
}

/** One of a few strings. */
export function oneOf<const T extends string>(options: readonly T[]): Codec<T> {
  return { parse: (text) => options.find((option) => option === text), format: (value) => value }
}

/** A whole number from `min` to `max`. */
export function wholeNumber(min: number, max: number): Codec<number> {
  return {
    parse: (text) => {
      const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
      return value >= min && value <= max ? value : undefined
    },
    format: String,
  }
}

/** Several of a few strings, each at most once, joined by commas. Unknown ones are left out. */
export function someOf<const T extends string>(options: readonly T[]): Codec<readonly T[]> {
  return {
    parse: (text) => {
      const given = text.split(',')
      return options.filter((option) => given.includes(option))
    },
    format: (values) => values.join(','),
  }
}

/** Free text of limited length: ids. Anything but letters, digits and `_-/.` is refused. */
export const identifier: Codec<string> = {
  parse: (text) => (/^[\w./-]{1,80}$/.test(text) ? text : undefined),
  format: (value) => value,
}

/** Knob settings that differ from the defaults: `alpha:0.5,resolution:160`. A bad entry is left out, the others hold. */
export function knobSettings(knobs: Knobs): Codec<AnyKnobValues> {
  return {
    parse: (text) => {
      const entries = text.split(',').flatMap((entry) => {
        const [name = '', value = ''] = entry.split(':')
        const knob = knobNamed(knobs, name)
        const parsed = knob && parseKnob(knob, value)
        return knob && parsed !== undefined && parsed !== knob.initial ? [[name, parsed] as const] : []
      })
      return Object.fromEntries(entries)
    },
    format: (values) =>
      Object.entries(values)
        .filter(([name, value]) => value !== knobNamed(knobs, name)?.initial)
        .map(([name, value]) => `${name}:${value}`)
        .join(','),
  }
}
