'use client'

import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, useUnit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatBytes, formatCount, formatShort } from '@/lib/i18n/numbers'
import { formatTime } from './format'
import type { Row } from './model'
import type { BudgetWords } from './words'

/** The two budgets of every network shown, from the smallest. */
export function BudgetTable({ rows, words }: { rows: readonly Row[]; words: BudgetWords }) {
  const [unit] = useUnit()
  const operations = unitWords[useLocale()][unit].name
  return (
    <table>
      <thead>
        <tr>
          {[words.table.network, words.table.parameters, operations, words.table.bytes, words.table.time].map(
            (name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows
          .toSorted((a, b) => a.bytes - b.bytes)
          .map(({ network, parameters, macs, bytes, ms }) => (
            <tr key={network.id}>
              <th scope="row">{network.title}</th>
              <td>{formatCount(parameters)}</td>
              <td>{formatShort(operationsIn(unit, macs))}</td>
              <td>{formatBytes(bytes)}</td>
              <td>{formatTime(ms)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
