import type { Figure } from '@/lib/facts/lookup'
import { findSource } from '@/lib/facts/papers'
import { inLocale } from '@/lib/facts/published'
import { tableName } from '@/lib/facts/tableName'
import type { Locale } from '@/lib/i18n/locale'
import type { Accuracy } from './published'
import type { MultipliersWords } from './words'

/** `top-1 accuracy 70.6 %`, just as it is printed. */
function figure(which: 'top1' | 'top5', { printed, column }: Figure, words: MultipliersWords): string {
  if (column.quantity !== 'top1' && column.quantity !== 'top5') return printed
  return `${words.accuracy[which][column.measure]} ${printed}${column.unit === '%' ? '\u00a0%' : ''}`
}

/** What one table prints of the accuracy. */
export function accuracyText({ top1, top5 }: Accuracy, words: MultipliersWords): string {
  return [top1 && figure('top1', top1, words), top5 && figure('top5', top5, words)].filter(Boolean).join(words.and)
}

/** The number alone, for a mark on a chart: top-1 where there is one. */
export function accuracyMark({ top1, top5 }: Accuracy): string {
  const shown = top1 ?? top5
  if (!shown) return ''
  return shown.column.unit === '%' ? `${shown.printed}\u00a0%` : shown.printed
}

/** Paper or release, and table. */
export function sourceText({ result }: Accuracy, words: MultipliersWords, locale: Locale): string {
  const { paper, table } = result.table
  return words.source(inLocale(findSource(paper).name, locale), tableName(table, locale))
}
