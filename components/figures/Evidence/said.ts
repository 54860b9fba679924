import { operationsIn, type Unit } from '@/components/setting/useUnit'
import { unitWords } from '@/components/setting/unitWords'
import { cite } from '@/lib/facts/citation'
import type { Locale } from '@/lib/i18n/locale'
import { formatShort } from '@/lib/i18n/numbers'
import type { Group } from './group'
import type { Point } from './model'
import { accuracyText, pointName } from './names'
import type { EvidenceWords } from './words'

/** A mark in one sentence: what it is, how accurate, how far its runs go, and what it costs. */
export function saidOf(group: Group, point: Point, unit: Unit, locale: Locale, words: EvidenceWords): string {
  // Where the form is part of the name, the series would only repeat it.
  const several = group.series.length > 1 && !group.knobs.includes('form')
  const name = `${pointName(group, point, words)}${several ? `${words.comma}${words.series[point.series.id]}` : ''}`
  const operations = unitWords[locale][unit].of(formatShort(operationsIn(unit, point.macs)))
  const parameters = formatShort(point.parameters)
  if (point.published) {
    return words.theirs(
      name,
      accuracyText(point),
      words.measures[group.measure],
      operations,
      parameters,
      cite(point.published.table, locale),
    )
  }
  const accuracies = point.runs.map(({ accuracy }) => accuracy)
  const runs =
    accuracies.length > 1
      ? words.several(String(accuracies.length), Math.min(...accuracies).toFixed(2), Math.max(...accuracies).toFixed(2))
      : words.once
  return words.ours(name, accuracyText(point), runs, operations, parameters)
}
