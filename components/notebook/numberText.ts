import { formatCount } from '@/lib/i18n/numbers'
import type { Value } from '@/lib/notebook/output'

const MINUS = '−'

/** A number in a table: whole ones in groups of three, others to six digits. */
export function tableText(value: Value): string {
  if (typeof value === 'string') return value.replace('-', MINUS)
  return (Number.isSafeInteger(value) ? formatCount(value) : String(value)).replace('-', MINUS)
}

/** A number in a cell of a grid: whole ones in full, others to three digits. */
export function gridText(value: Value): string {
  if (typeof value === 'string') return value.replace('Infinity', '∞').replace('-', MINUS)
  return (Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(3)))).replace('-', MINUS)
}
