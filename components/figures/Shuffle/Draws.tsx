import { useLocale } from '@/components/locale/LocaleProvider'
import { groupColor } from '@/lib/viz/color'
import { letter, type Plan } from './model'
import styles from './Shuffle.module.css'
import { shuffleWords } from './words'

/** Which old groups each new group takes its channels from, as a small table of counts. */
export function Draws({ plan }: { plan: Plan }) {
  const words = shuffleWords[useLocale()]
  const { groups, perGroup, draws, way } = plan
  const [newName, oldName] =
    way === 'shuffle' ? [(group: number) => String(group + 1), letter] : [letter, (group: number) => String(group + 1)]
  const seen = Math.min(groups, perGroup)
  const still = groups === 1 || perGroup === 1
  const sentence = still
    ? words.nothing
    : way === 'inverse'
      ? words.back(perGroup)
      : seen === groups
        ? words.all(groups)
        : words.some(seen, groups)
  return (
    <div className={styles.draws}>
      <table className={groups > 8 ? styles.small : undefined}>
        <caption>{way === 'shuffle' ? words.draws : words.drawsInverse}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.from}</span>
            </th>
            {draws.map((_, old) => (
              <th key={old} scope="col">
                {oldName(old)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {draws.map((row, group) => (
            <tr key={group}>
              <th scope="row">{newName(group)}</th>
              {row.map((count, old) => {
                const tint = groupColor(way === 'shuffle' ? old : group)
                const strength = count === 0 ? 0 : 20 + (60 * count) / perGroup
                return (
                  <td
                    key={old}
                    style={{ background: `color-mix(in oklab, ${tint} ${strength.toFixed(0)}%, var(--paper))` }}
                  >
                    {count === 0 ? '' : count}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.sentence}>{sentence}</p>
    </div>
  )
}
