import { Shortcut } from '@/components/ui/Shortcut'
import { formatCount, formatShort } from '@/lib/i18n/numbers'
import styles from './CostRatio.module.css'
import { compare, examples, formula, sameSizes, type Sizes } from './model'
import { formatFraction, threeDigits } from './numbers'
import type { CostRatioWords } from './words'

interface Props {
  readonly sizes: Sizes
  readonly onChange: (sizes: Sizes) => void
  readonly words: CostRatioWords
}

const counted = {
  worked: compare(examples.worked),
  mobilenet: compare(examples.mobilenet),
}
const names = ['worked', 'mobilenet'] as const
const controls = ['kernel', 'outputs', 'inputs', 'side']
/** Beyond this many digits a count is shortened: `462 M`. */
const short = (macs: number) => (macs < 1e6 ? formatCount(macs) : formatShort(macs))
/** The limit for a 3 × 3 kernel. */
const limit = formula(3, Infinity)

/** The examples that the text names, each of which can be put into the figure. */
export function Examples({ sizes, onChange, words: { examples: words } }: Props) {
  return (
    <div className={styles.examples}>
      <table className={styles.table}>
        <caption>{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.quantity}</span>
            </th>
            {names.map((name) => {
              const shown = sameSizes(examples[name], sizes)
              return (
                <th key={name} scope="col">
                  {words[name]}
                  <Shortcut
                    sets={controls}
                    className={styles.show}
                    aria-pressed={shown}
                    onClick={() => onChange(examples[name])}
                  >
                    {shown ? words.shown : words.show}
                    <span className="visually-hidden">: {words[name]}</span>
                  </Shortcut>
                </th>
              )
            })}
            <th scope="col">{words.limit}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.size}</th>
            {names.map((name) => (
              <td key={name}>{words.sizeOf(examples[name].side, examples[name].inputs, examples[name].outputs)}</td>
            ))}
            <td>{words.any}</td>
          </tr>
          {(['standard', 'separable'] as const).map((form) => (
            <tr key={form}>
              <th scope="row">{words[form]}</th>
              {names.map((name) => (
                <td key={name}>{short(counted[name][form])}</td>
              ))}
              <td>–</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.ratio}</th>
            {names.map((name) => (
              <td key={name}>
                {counted[name].fraction[1] < 1e4 && `${formatFraction(counted[name].fraction)} = `}
                {threeDigits(counted[name].ratio)}
              </td>
            ))}
            <td>1/9 = {threeDigits(limit)}</td>
          </tr>
          <tr>
            <th scope="row">{words.gain}</th>
            {names.map((name) => (
              <td key={name}>{threeDigits(counted[name].saving)}×</td>
            ))}
            <td>{1 / limit}×</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.legend}>{words.source}</p>
    </div>
  )
}
