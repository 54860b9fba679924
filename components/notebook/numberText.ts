import { formatCount } from '@/lib/i18n/numbers'
import type { Value } from '@/lib/notebook/output'

/** A number's text with minus signs in place of hyphens. */
export const minus = (text: string): string => text.replaceAll('-', '−')

/** A number in a table: whole ones in groups of three, others to six digits. */
export function tableText(value: Value): string {
  if (typeof value === 'string') return minus(value)
  return minus(Number.isSafeInteger(value) ? formatCount(value) : String(value))
}

/** A number in a cell of a grid: whole ones in full, others to three digits. */
export function gridText(value: Value): string {
  if (typeof value === 'string') return minus(value.replace('Infinity', '∞'))
  return minus(Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(3))))
}
