import { settingName } from '@/components/setting/settingName'
import { cite } from '@/lib/facts/citation'
import { decimalsOf, inLocale } from '@/lib/facts/published'
import type { PublishedResult } from '@/lib/facts/lookup'
import type { Locale } from '@/lib/i18n/locale'
import type { Cell } from '@/lib/viz/csv'
import type { Point } from './model'

/** The name that a source prints: its row's, with its column's where that is a setting too. */
export function printedName({ row, top1 }: PublishedResult, locale: Locale): string {
  const label = inLocale(row.label, locale)
  return top1?.column.values ? `${label}, ${inLocale(top1.column.title, locale)}` : label
}

/** Knobs that papers leave open; they would only lengthen a name. */
const OPEN = ['conv1', 'bias', 'conv10pad']

/** A point's name on the chart, the same for every source: `ShuffleNet, g 8, 0.5×`. */
export function pointName({ network, values }: Point, locale: Locale): string {
  const said = Object.entries(values).filter(([name]) => !OPEN.includes(name))
  return settingName(network, Object.fromEntries(said), locale)
}

/** `70.6`, with as many decimals as its first source prints. */
export function accuracyText({ sources: [first], top1 }: Point): string {
  const { printed, column } = first!.top1!
  const percent = 'unit' in column && column.unit === 'fraction' ? decimalsOf(printed) - 2 : decimalsOf(printed)
  return top1.toFixed(Math.max(0, percent))
}

export const TABLE_HEADER: readonly string[] = [
  'network',
  'setting',
  'name as printed',
  'top-1 accuracy (%)',
  'MACs',
  'parameters',
  'sources',
]

/** One line for each point, in their order. */
export const table = (points: readonly Point[], locale: Locale): Cell[][] =>
  points.map((point) => [
    point.network.title,
    pointName(point, locale),
    printedName(point.sources[0]!, locale),
    accuracyText(point),
    point.macs,
    point.parameters,
    point.sources.map(({ table }) => cite(table, locale)).join('; '),
  ])
