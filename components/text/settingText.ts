import { knobNamed, parseKnob, type AnyKnobValues } from '@/lib/nn/knob'
import type { Network } from '@/lib/nn/network'

/** Reads knob values as chapters write them, `alpha:0.5,resolution:160`. Throws where one is not possible. */
export function parseSetting({ id, knobs }: Network, text: string): AnyKnobValues {
  const entries = text.split(',').map((entry) => {
    const [name = '', written = ''] = entry.trim().split(':')
    const knob = knobNamed(knobs, name)
    const value = knob && parseKnob(knob, written)
    if (value === undefined)
      throw new Error(`set="${text}": ${entry} is no setting of ${id}, which has ${Object.keys(knobs).join(', ')}`)
    return [name, value] as const
  })
  return Object.fromEntries(entries)
}
