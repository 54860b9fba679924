import { knobNamed, type AnyKnobValues } from '@/lib/nn/knob'
import type { Network } from '@/lib/nn/network'
import { knobSettings, type Codec } from './codec'

/** A network with the settings that differ from its defaults. */
export interface NetworkSetting {
  readonly network: Network
  readonly changed: AnyKnobValues
}

/**
 * Networks of `known` with their settings, as addresses have them: `mobilenet;shufflenet,groups:8,scale:0.5`. What
 * cannot be read is left out. A word with a colon is a setting of the network before it and any other begins the next,
 * so the forms of older addresses are read, too: `mobilenet;alpha:0.5;shufflenet;groups:8`, `vgg16,alexnet`.
 */
export function networkList(known: readonly Network[]): Codec<readonly NetworkSetting[]> {
  return {
    parse: (text) => {
      const found: { network: Network; words: string[] }[] = []
      let current: string[] | null = null
      for (const word of text.split(/[;,]/)) {
        if (word.includes(':')) {
          current?.push(word)
          continue
        }
        const network = known.find(({ id }) => id === word)
        current = network ? [] : null
        if (network) found.push({ network, words: current! })
      }
      return found.map(({ network, words }) => ({
        network,
        changed: knobSettings(network.knobs).parse(words.join(',')) ?? {},
      }))
    },
    format: (list) =>
      list
        .map(({ network, changed }) =>
          [network.id, knobSettings(network.knobs).format(changed)].filter(Boolean).join(','),
        )
        .join(';'),
  }
}

/** Some of `known` by id, in their order, each at most once: `mobilenet;xception`. */
export function networkIds(known: readonly Network[]): Codec<readonly string[]> {
  const list = networkList(known)
  const inOrder = (ids: readonly string[]) => known.flatMap(({ id }) => (ids.includes(id) ? [id] : []))
  return {
    parse: (text) => inOrder(list.parse(text)!.map(({ network }) => network.id)),
    format: (ids) => inOrder(ids).join(';'),
  }
}

const isChanged = ({ knobs }: Network, values: AnyKnobValues) =>
  Object.entries(values).some(([name, value]) => value !== knobNamed(knobs, name)?.initial)

/** Settings by the network's id; networks at their defaults are left out. */
export function networkSettings(known: readonly Network[]): Codec<Readonly<Record<string, AnyKnobValues>>> {
  const list = networkList(known)
  return {
    parse: (text) => Object.fromEntries(list.parse(text)!.map(({ network, changed }) => [network.id, changed])),
    format: (settings) =>
      list.format(
        known.flatMap((network) => {
          const changed = settings[network.id]
          return changed && isChanged(network, changed) ? [{ network, changed }] : []
        }),
      ),
  }
}
