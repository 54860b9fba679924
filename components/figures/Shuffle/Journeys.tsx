import { useLocale } from '@/components/locale/LocaleProvider'
import { journeyOf, letter, type Plan } from './model'
import { shuffleWords } from './words'

/** The whole shuffle as a table, without the picture. */
export function Journeys({ plan }: { plan: Plan }) {
  const { table, head } = shuffleWords[useLocale()]
  const result = (group: number) => (plan.way === 'shuffle' ? String(group + 1) : letter(group))
  return (
    <table>
      <caption>{table}</caption>
      <thead>
        <tr>
          {[head.channel, head.group, head.before, head.table, head.after, head.newGroup].map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plan.stops[0]!.cells.map((_, channel) => {
          const { group, before, row, column, after, newGroup } = journeyOf(plan, channel)
          return (
            <tr key={channel}>
              <th scope="row">{channel}</th>
              <td>{letter(group)}</td>
              <td>{before}</td>
              <td>
                {row}, {column}
              </td>
              <td>{after}</td>
              <td>{result(newGroup)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
