import { cite } from '@/lib/facts/citation'
import type { PocketSetting } from '@/lib/facts/pocketEvidence'
import { findNetwork } from '@/lib/nn/catalog'
import { settingName } from '@/components/setting/settingName'
import type { Locale } from '@/lib/i18n/locale'
import type { AnyKnobValues } from '@/lib/nn/knob'
import type { Cell } from '@/lib/viz/csv'
import type { ClaimWords } from './claimWords'
import type { Group, Pair } from './group'
import type { Judged, Point } from './model'
import type { EvidenceWords } from './words'

type Value = AnyKnobValues[string]

const knobNames: Readonly<Record<string, (value: Value, words: EvidenceWords) => string>> = {
  alpha: (value) => `α ${value}`,
  resolution: (value) => `${value}²`,
  form: (value, { forms }) => forms[value as keyof typeof forms],
  groups: (value) => `g ${value}`,
  bypass: (value, { bypasses }) => bypasses[value as keyof typeof bypasses],
  squeezeRatio: (value, words) => words.ratio(String(value)),
  activation: (value, { activations }) => activations[value as keyof typeof activations],
}

/** A point's name within its group, from the knobs that the group turns: `α 0.5`, `full, α 0.36`. α = 1 is said only alone. */
export function pointName({ knobs }: Group, { values }: Pick<Point, 'values'>, words: EvidenceWords): string {
  const said = knobs.filter((knob) => knobs.length === 1 || knob !== 'alpha' || values.alpha !== 1)
  return said.map((knob) => knobNames[knob]!(values[knob]!, words)).join(words.comma)
}

/** Percent with the two digits that 10,000 test pictures give; one for what papers print. */
export const accuracyText = (point: Point): string => point.accuracy.toFixed(point.published ? 1 : 2)

/** `+0.62`, `−0.35`. */
export const signed = (points: number, digits: number): string =>
  `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(digits)}`

/** A comparison in words; its points are those of `found`. */
export function pairName(
  group: Group,
  { ahead, behind }: Pair,
  found: ReadonlyMap<string, Point>,
  words: EvidenceWords,
  claims: ClaimWords,
): string {
  const [first, second] = [found.get(ahead[0]!)!, found.get(behind[0]!)!]
  const nameOf = (point: Point) => pointName(group, point, words)
  if (ahead.length > 1) return claims.gains(nameOf(first), nameOf(found.get(behind[1]!)!))
  if (nameOf(first) !== nameOf(second)) return claims.over(nameOf(first), nameOf(second))
  return claims.within(nameOf(first), words.series[first.series.id], words.series[second.series.id])
}

/** A verdict in words, which say more where runs are lacking. */
export function verdictText({ verdict, steps }: Judged, claims: ClaimWords): string {
  const trained = steps.filter(({ outcome }) => outcome.difference !== null)
  if (verdict === 'missing' && trained.length > 0) return claims.partly
  return verdict === 'close' && trained.every(({ outcome }) => outcome.needed === null)
    ? claims.once
    : claims.verdicts[verdict]
}

/** A trained setting's whole name: `Pocket MobileNet, α 0.5`. */
export const wholeName = ({ network, values }: Pick<PocketSetting, 'network' | 'values'>, locale: Locale): string =>
  settingName(findNetwork(network), values, locale)

export const TABLE_HEADER: readonly string[] = [
  'source',
  'setting',
  'seed',
  'epochs',
  'accuracy (%)',
  'measure',
  'MACs',
  'parameters',
]

/** One line for each run and each published accuracy of a group. */
export const table = (group: Group, points: readonly Point[], words: EvidenceWords, locale: Locale): Cell[][] =>
  points.flatMap((point): Cell[][] => {
    const name = `${pointName(group, point, words)} (${words.series[point.series.id]})`
    if (!point.published)
      return point.runs.map(({ seed, accuracy }) => [
        'Fashion-MNIST',
        name,
        seed,
        point.epochs,
        accuracy,
        'top-1',
        point.macs,
        point.parameters,
      ])
    return [
      [
        cite(point.published.table, locale),
        name,
        '',
        '',
        accuracyText(point),
        words.measures[group.measure],
        point.macs,
        point.parameters,
      ],
    ]
  })
