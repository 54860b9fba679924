import { settingName } from '@/components/setting/settingName'
import { cite } from '@/lib/facts/citation'
import type { Locale } from '@/lib/i18n/locale'
import type { OperationKind } from '@/lib/nn/layer'
import type { Cell } from '@/lib/viz/csv'
import { measures, type Column } from './model'

const kinds: readonly OperationKind[] = ['standard', 'grouped', 'depthwise', 'pointwise', 'dense']

/** Kinds of operation with weights that occur in any column, in a fixed order. */
export const kindsOf = (columns: readonly Column[]): OperationKind[] =>
  kinds.filter((kind) => columns.some(({ shares }) => shares.some((share) => share.kind === kind)))

export const TABLE_HEADER: readonly string[] = [
  'network',
  ...measures,
  ...kinds.flatMap((kind) => [`macs ${kind}`, `parameters ${kind}`]),
  'published top-1 accuracy (%)',
  'source',
]

/** One line for each network: totals, totals by operation, and the first published accuracy with its source. */
export function table(columns: readonly Column[], locale: Locale): Cell[][] {
  return columns.map(({ entry, totals, shares, published: [first] }) => [
    settingName(entry.network, entry.values, locale),
    ...measures.map((measure) => totals?.[measure] ?? ''),
    ...kinds.flatMap((kind): Cell[] => {
      const share = shares.find((one) => one.kind === kind)
      return [share?.macs ?? 0, share?.parameters ?? 0].map((count): Cell => (totals ? count : ''))
    }),
    first?.top1?.value ?? '',
    first ? cite(first.table, locale) : '',
  ])
}
