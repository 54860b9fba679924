import { operationWords } from '@/components/parts/layer/operationWords'
import { settingName } from '@/components/setting/settingName'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import { cite } from '@/lib/facts/citation'
import type { Locale } from '@/lib/i18n/locale'
import { formatBytes, formatShare, formatShort } from '@/lib/i18n/numbers'
import type { NumberFormat } from '@/lib/nn/memory'
import type { Saying } from './chart'
import type { Column, Measure, Ratio } from './model'
import { compareWords, type CompareWords } from './words'

/** Two significant digits: `2.3`, `27`, `1.0`. */
const times = (value: number) => (value >= 9.95 ? String(Math.round(value)) : value.toFixed(1))

/** `+3.1`, `−2.7`, in points. */
const signed = (points: number) => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`

export function sayRatio(words: CompareWords, measure: Measure, { direction, times: by }: Ratio): string {
  const bytes = measure === 'bytes' || measure === 'peak'
  if (direction === 'same' || times(by) === '1.0') return words.same
  if (direction === 'fewer') return (bytes ? words.smaller : words.fewer)(times(by))
  return (bytes ? words.larger : words.more)(times(by))
}

/** The words of the chart in a language, counting as the page counts. */
export function sayingIn(locale: Locale, unit: Unit, format: NumberFormat): Saying {
  const words = compareWords[locale]
  return {
    title: (panel) => {
      if (panel === 'macs') return words.macs[unit]
      if (panel === 'bytes' || panel === 'peak') return words[panel](format)
      return words[panel]
    },
    name: ({ entry: { network, values } }: Column) => settingName(network, values, locale),
    value: (measure, value) => {
      switch (measure) {
        case 'macs':
          return formatShort(operationsIn(unit, value))
        case 'parameters':
          return formatShort(value)
        case 'bytes':
        case 'peak':
          return formatBytes(value)
        case 'depth':
          return String(value)
      }
    },
    ratio: (measure, ratio) => sayRatio(words, measure, ratio),
    largest: (kind, share) => `${operationWords[locale][kind]} ${formatShare(share)}`,
    impossible: words.impossible,
    unpublished: words.unpublished,
    accuracy: ({ published: [first] }, points) => {
      if (!first?.top1) return { value: words.unpublished, note: '' }
      const difference = points === null ? '' : `${signed(points)} · `
      return { value: percent(first.top1.value), note: `${difference}${cite(first.table, locale)}` }
    },
  }
}

/** Accuracy with as many decimals as were printed, at most one. */
export const percent = (value: number): string => value.toFixed(1)
