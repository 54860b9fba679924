import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import type { Locale } from '@/lib/i18n/locale'
import { formatShare, formatShort } from '@/lib/i18n/numbers'
import { formatShape } from '@/lib/nn/shape'
import { operationColor } from '@/lib/viz/color'
import { mixingOf, operationsOf, stageCost, type Facts } from './model'
import styles from './StageTable.module.css'
import { Swatches } from './Swatches'
import type { BuilderWords } from './words'

interface Props {
  readonly facts: Facts
  readonly unit: Unit
  readonly locale: Locale
  readonly words: BuilderWords
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`

/** Where parameters and operations lie, and how far each stage mixes the channels that come in: one row a stage. */
export function StageTable({ facts, unit, locale, words }: Props) {
  const { plan, cost, flow, fields } = facts
  const head = {
    parameters:
      cost.parameters - plan.stages.slice(0, plan.buildable).reduce((sum, one) => sum + stageCost(one).parameters, 0),
    macs: cost.macs - plan.stages.slice(0, plan.buildable).reduce((sum, one) => sum + stageCost(one).macs, 0),
  }
  const rows = plan.stages.map(stageCost)
  const most = {
    parameters: Math.max(...rows.map((one) => one.parameters), head.parameters),
    macs: Math.max(...rows.map((one) => one.macs), head.macs),
  }
  const bar = (of: 'parameters' | 'macs', value: number, color: string) => (
    <td data-label={of === 'parameters' ? words.parameters : unitWords[locale][unit].name}>
      <span className={styles.value}>{formatShort(of === 'macs' ? operationsIn(unit, value) : value)}</span>
      <span className={styles.track} aria-hidden="true">
        {value > 0 && <span style={{ width: percent(value / most[of]), background: color }} />}
      </span>
    </td>
  )
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[
            words.stageColumn,
            words.map,
            words.field,
            words.parameters,
            unitWords[locale][unit].name,
            words.mixing,
          ].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plan.stages.map((planned, index) => {
          const { stage, number, output } = planned
          const kinds = operationsOf(stage)
          const built = index < plan.buildable
          return (
            <tr key={number} data-row={number} className={built ? undefined : styles.off}>
              <th scope="row">
                <Swatches kinds={kinds} /> {number} · {words.blocks[stage.block]}
              </th>
              <td data-label={words.map}>{formatShape(output)}</td>
              <td data-label={words.field}>{built ? words.fieldOf(fields[index]!) : '–'}</td>
              {bar('parameters', rows[index]!.parameters, operationColor(kinds.at(-1)!))}
              {bar('macs', rows[index]!.macs, operationColor(kinds.at(-1)!))}
              <td data-label={words.mixing}>{built ? mixing(index) : '–'}</td>
            </tr>
          )
        })}
        <tr>
          <th scope="row">{words.head}</th>
          <td data-label={words.map}>{formatShape([1, 1, plan.design.classes])}</td>
          <td data-label={words.field}>{words.wholePicture}</td>
          {bar('parameters', head.parameters, operationColor(plan.design.head === 'dense' ? 'dense' : 'pointwise'))}
          {bar('macs', head.macs, operationColor(plan.design.head === 'dense' ? 'dense' : 'pointwise'))}
          <td data-label={words.mixing}>{words.readsAll}</td>
        </tr>
      </tbody>
    </table>
  )

  /** A strip from nothing to all: what every output sees in full tone, what only some see lighter. */
  function mixing(index: number) {
    const { own, complete } = flow.stages[index]!
    const kind = mixingOf(flow, index, plan.stages[index]!.stage.block !== 'pool')
    const said = kind === 'later' ? words.mix.later(complete! + 1) : words.mix[kind]
    return (
      <span className={styles.mixing} data-mixing={kind}>
        <span className={styles.value}>
          {words.range(formatShare(own.least), formatShare(own.most))} <em>{said}</em>
        </span>
        <span className={styles.strip} aria-hidden="true">
          <span className={styles.most} style={{ width: percent(own.most) }} />
          <span className={styles.least} style={{ width: percent(own.least) }} />
          <span className={styles.mean} style={{ left: percent(own.mean) }} />
        </span>
      </span>
    )
  }
}
