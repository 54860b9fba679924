import { useLocale } from '@/components/locale/LocaleProvider'
import { groupColor } from '@/lib/viz/color'
import { journeyOf, letter, type Plan } from './model'
import styles from './Shuffle.module.css'
import { shuffleWords } from './words'

/** The index formula with the numbers of one channel put in. */
export function Arithmetic({ plan, channel }: { plan: Plan; channel: number }) {
  const words = shuffleWords[useLocale()]
  const { group, before, row, column, after, newGroup } = journeyOf(plan, channel)
  const { rows, columns } = plan.stops[1]!
  const [rowName, columnName] = plan.way === 'shuffle' ? ['g', 'n'] : ['n', 'g']
  const landed = plan.way === 'shuffle' ? String(newGroup + 1) : letter(newGroup)
  return (
    <div className={styles.arithmetic}>
      <p className={styles.which}>
        <span className={styles.swatch} style={{ background: groupColor(group) }} />
        {words.channel(channel, letter(group))}
      </p>
      <dl className={styles.formulas}>
        <dt>{words.rowIs}</dt>
        <dd>
          ⌊{words.place} / {columnName}⌋ = ⌊{before} / {columns}⌋ = <b>{row}</b>
        </dd>
        <dt>{words.columnIs}</dt>
        <dd>
          {words.place} {words.mod} {columnName} = {before} {words.mod} {columns} = <b>{column}</b>
        </dd>
        <dt>{words.placeIs}</dt>
        <dd>
          {words.columnIs} · {rowName} + {words.rowIs} = {column} · {rows} + {row} = <b>{after}</b>
        </dd>
      </dl>
      <p>{words.lands(landed)}</p>
    </div>
  )
}
