import { formatCount } from '@/lib/i18n/numbers'
import { entries } from './model'
import type { GrowthWords } from './words'

interface Props {
  readonly words: GrowthWords
  readonly operationsName: string
  readonly operations: (macs: number) => string
}

/** The networks by date, in numbers. */
export function GrowthTable({ words, operationsName, operations }: Props) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.table.network}</th>
          <th scope="col">{words.table.date}</th>
          <th scope="col">{words.table.depth}</th>
          <th scope="col">{words.table.parameters}</th>
          <th scope="col">{operationsName}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ network, date, depth, parameters, macs }) => (
          <tr key={network.id}>
            <th scope="row">{network.title}</th>
            <td>{date}</td>
            <td>{depth}</td>
            <td>{formatCount(parameters)}</td>
            <td>{operations(macs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
