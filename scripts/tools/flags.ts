import { SpecError } from '@/lib/nn/error'
import { describeKnob, knobNamed, parseKnob, type AnyKnobValues, type Knobs } from '@/lib/nn/knob'

/** `--name value` and `--name=value` pairs in order; throws where a word is neither. */
function pairs(words: readonly string[], names: string): [name: string, text: string | undefined][] {
  const found: [string, string | undefined][] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!
    const flag = /^--([^=]+)(?:=(.*))?$/s.exec(word)
    if (!flag) throw new SpecError('unknown-knob', word, `settings are written --name value; there are ${names}`)
    const next = words[index + 1]
    if (flag[2] !== undefined || next === undefined || next.startsWith('--')) found.push([flag[1]!, flag[2]])
    else {
      found.push([flag[1]!, next])
      index += 1
    }
  }
  return found
}

/**
 * Settings of a network from command-line words; the last of a repeated flag counts.
 * Throws `SpecError('unknown-knob' | 'knob-value')` that lists what would be right.
 */
export function parseFlags(knobs: Knobs, words: readonly string[]): AnyKnobValues {
  const names = Object.keys(knobs)
    .map((name) => `--${name}`)
    .join(', ')
  return Object.fromEntries(
    pairs(words, names).map(([name, text]) => {
      const knob = knobNamed(knobs, name)
      if (!knob) throw new SpecError('unknown-knob', `--${name}`, `no such setting; there are ${names}`)
      const value = text === undefined ? undefined : parseKnob(knob, text)
      if (value === undefined) {
        const problem = text === undefined ? 'needs a value' : `${text || 'nothing'} is not possible`
        throw new SpecError('knob-value', `--${name}`, `${problem}; allowed: ${describeKnob(knob)}`)
      }
      return [name, value]
    }),
  )
}
