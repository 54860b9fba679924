import { Fragment, memo, use } from 'react'
import { knobWords } from '@/components/setting/knobWords'
import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { ControlStates } from '@/components/ui/controlState'
import { ScrollBox } from '@/components/ui/ScrollBox'
import { formatCount } from '@/lib/i18n/numbers'
import type { AnyKnobValues, KnobId } from '@/lib/nn/knob'
import styles from './Multipliers.module.css'
import type { Choice, Option } from './options'
import { accuracyText, sourceText } from './say'
import type { MultipliersWords } from './words'

interface Props {
  readonly choices: readonly Choice[]
  readonly values: AnyKnobValues
  readonly unit: Unit
  readonly onValues: (values: AnyKnobValues) => void
  readonly words: MultipliersWords
}

/** Every choice and switch: what each value costs, and what is published with the other knobs as they are. */
export const Choices = memo(function Choices({ choices, values: current, unit, onValues, words }: Props) {
  const locale = useLocale()
  const states = use(ControlStates)
  const { names, values } = knobWords[locale]
  const valueOf = (value: Option['value']) =>
    (values as Readonly<Record<string, string>>)[String(value)] ?? String(value)
  const widths = choices.some(({ options }) => options.some((option) => option.widths.length > 0))
  const columns = widths ? 5 : 4
  return (
    <ScrollBox label={words.choices} className={styles.scroll}>
      <table className={styles.choices}>
        <thead>
          <tr>
            <th scope="col">{words.choice}</th>
            {widths && <th scope="col">{words.widths}</th>}
            <th scope="col">{unitWords[locale][unit].name}</th>
            <th scope="col">{words.parameters}</th>
            <th scope="col">{words.published}</th>
          </tr>
        </thead>
        {choices.map(({ name, options }) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={columns} className={styles.knob}>
                {names[name]}
                <span className={styles.finding}>
                  {' '}
                  {(words.findings as Readonly<Partial<Record<KnobId, string>>>)[name]}
                </span>
              </th>
            </tr>
            {options.map((option) => (
              <tr key={String(option.value)} className={option.chosen ? styles.chosen : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles.option}
                    disabled={Object.hasOwn(states, name)}
                    aria-pressed={option.chosen}
                    aria-label={words.take(names[name], valueOf(option.value))}
                    onClick={() => onValues({ ...current, [name]: option.value })}
                  >
                    {option.chosen && '✓ '}
                    {valueOf(option.value)}
                  </button>
                </th>
                {widths && <td>{option.widths.join(' – ')}</td>}
                <td>{option.cost ? formatCount(operationsIn(unit, option.cost.macs)) : words.impossible}</td>
                <td>{option.cost ? formatCount(option.cost.parameters) : '–'}</td>
                <td className={styles.cited}>
                  {option.published.slice(0, 2).map((accuracy) => (
                    <Fragment key={`${accuracy.result.table.id} ${accuracy.result.row.id}`}>
                      <span className={styles.printed}>{accuracyText(accuracy, words)}</span>{' '}
                      <span className={styles.source}>{sourceText(accuracy, words, locale)}</span>
                      <br />
                    </Fragment>
                  ))}
                  {option.published.length === 0 && '–'}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  )
})
