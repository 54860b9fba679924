import { SpecError } from './error'

/** A setting of a network that a reader may turn. */
export type Knob = ChoiceKnob | RangeKnob | SwitchKnob

/** One of a few values. */
export interface ChoiceKnob<T extends string | number = string | number> {
  readonly kind: 'choice'
  readonly options: readonly T[]
  readonly initial: T
}

/** A number from `min` to `max`; interfaces offer `offered`, specifications take any (whole ones where `whole`). */
export interface RangeKnob {
  readonly kind: 'range'
  readonly min: number
  readonly max: number
  readonly whole: boolean
  readonly offered: readonly number[]
  readonly initial: number
}

export interface SwitchKnob {
  readonly kind: 'switch'
  readonly initial: boolean
}

/** Settings by name: of a network, of a stage in the builder. */
export type Knobs = Readonly<Record<string, Knob>>

/**
 * Every setting that a network of the site may have. What each is called and how it is turned stands in records over
 * these (`knobTraits`, `components/setting/knobWords`), so that a new one does not compile before it has both.
 */
export type KnobId =
  | 'alpha'
  | 'resolution'
  | 'form'
  | 'version'
  | 'bypass'
  | 'conv10pad'
  | 'squeezeRatio'
  | 'share3x3'
  | 'groups'
  | 'scale'
  | 'conv1'
  | 'shuffle'
  | 'bias'
  | 'activation'
  | 'residual'

export type NetworkKnobs = Readonly<{ [N in KnobId]?: Knob }>

/** A network's knobs in their order. */
export const knobList = (knobs: NetworkKnobs) => Object.entries(knobs) as readonly (readonly [KnobId, Knob])[]

/** The knob of this name, where there is one. */
export const knobNamed = (knobs: Knobs, name: string): Knob | undefined =>
  Object.hasOwn(knobs, name) ? knobs[name] : undefined

/** Values for a set of knobs, typed by their kinds. */
export type KnobValues<K extends Knobs> = {
  readonly [N in keyof K]: K[N] extends ChoiceKnob<infer T> ? T : K[N] extends RangeKnob ? number : boolean
}

export type AnyKnobValues = Readonly<Record<string, string | number | boolean>>

/** A choice among values; the first is the default unless `initial` is given. */
export const choice = <const T extends string | number>(
  options: readonly T[],
  initial: T = options[0]!,
): ChoiceKnob<T> => ({
  kind: 'choice',
  options,
  initial,
})

/** A number; `offered` are the values an interface shows first. */
export const range = (settings: Omit<RangeKnob, 'kind'>): RangeKnob => ({ kind: 'range', ...settings })

export const toggle = (initial: boolean): SwitchKnob => ({ kind: 'switch', initial })

/** Every knob at its default. */
export function defaults<K extends Knobs>(knobs: K): KnobValues<K> {
  return Object.fromEntries(Object.entries(knobs).map(([name, knob]) => [name, knob.initial])) as KnobValues<K>
}

/** Values an interface or a test walks through: all options, both switch positions, the offered numbers. */
export function offeredValues(knob: Knob): readonly (string | number | boolean)[] {
  switch (knob.kind) {
    case 'choice':
      return knob.options
    case 'range':
      return knob.offered
    case 'switch':
      return [true, false]
  }
}

/** What a knob accepts, in words: `1.0, 1.1` or `0.05 to 4`. */
export function describeKnob(knob: Knob): string {
  switch (knob.kind) {
    case 'choice':
      return knob.options.join(', ')
    case 'range':
      return `${knob.min} to ${knob.max}${knob.whole ? ', whole' : ''}`
    case 'switch':
      return 'true, false'
  }
}

/**
 * Defaults with `given` laid over them, every value checked.
 * Throws `SpecError('unknown-knob' | 'knob-value')` that lists what would be right.
 */
export function withDefaults<K extends Knobs>(knobs: K, given: AnyKnobValues): KnobValues<K> {
  for (const [name, value] of Object.entries(given)) {
    const knob = knobNamed(knobs, name)
    if (!knob)
      throw new SpecError('unknown-knob', name, `no such setting; this network has ${Object.keys(knobs).join(', ')}`)
    if (!accepts(knob, value))
      throw new SpecError('knob-value', name, `${String(value)} is not possible; allowed: ${describeKnob(knob)}`)
  }
  return { ...defaults(knobs), ...given } as KnobValues<K>
}

function accepts(knob: Knob, value: string | number | boolean): boolean {
  switch (knob.kind) {
    case 'choice':
      return (knob.options as readonly unknown[]).includes(value)
    case 'range':
      return (
        typeof value === 'number' && value >= knob.min && value <= knob.max && (!knob.whole || Number.isInteger(value))
      )
    case 'switch':
      return typeof value === 'boolean'
  }
}

/**
 * Reads a knob's value from text (a URL, a command line). Returns undefined where the text is not one.
 * Numbers may be written `1`, `1.0` or `.5`; choices must match one option by value.
 */
export function parseKnob(knob: Knob, text: string): string | number | boolean | undefined {
  const value = parseText(knob, text.trim())
  return value !== undefined && accepts(knob, value) ? value : undefined
}

function parseText(knob: Knob, text: string): string | number | boolean | undefined {
  const number = /^\d*\.?\d+$|^\d+\.$/.test(text) ? Number(text) : undefined
  switch (knob.kind) {
    case 'choice':
      return knob.options.find((option) => (typeof option === 'number' ? option === number : option === text))
    case 'range':
      return number
    case 'switch':
      return text === 'true' ? true : text === 'false' ? false : undefined
  }
}
