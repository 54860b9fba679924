import { ScrollBox } from '@/components/ui/ScrollBox'
import { divergingColor } from '@/lib/viz/color'
import type { Sheet, TensorOutput, Value } from '@/lib/notebook/output'
import { gridText } from './numberText'
import styles from './Outputs.module.css'
import type { NotebookWords } from './words'

/** Beyond the largest value, so that ink stays readable on every cell. */
const PALE = 1.7

const sizeOf = (value: Value) => (typeof value === 'number' ? Math.abs(value) : 0)

/** A tensor as coloured cells, one sheet for each channel, all on one scale. */
export function TensorGrid({
  output: { label, shape, type, sheets },
  words,
}: {
  output: TensorOutput
  words: NotebookWords
}) {
  const reach = sheets.reduce((most, { rows }) => Math.max(most, ...rows.flat().map(sizeOf)), 0) * PALE
  const said = words.shape(shape.join(' × '), type)
  return (
    <div>
      <p className={styles.caption}>
        {label !== '' && <span className={styles.label}>{label}</span>}
        <span className={styles.shape}>{said}</span>
      </p>
      <ScrollBox label={`${label} ${said}`.trim()} className={styles.sheets}>
        {sheets.map((sheet) => (
          <Grid key={sheet.at.join()} sheet={sheet} reach={reach} words={words} />
        ))}
      </ScrollBox>
    </div>
  )
}

function Grid({ sheet: { at, rows }, reach, words }: { sheet: Sheet; reach: number; words: NotebookWords }) {
  return (
    <table className={styles.sheet}>
      {at.length > 0 && <caption>{(at.length === 1 ? words.channel : words.kernel)(at.join(', '))}</caption>}
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((value, column) => (
              <td
                key={column}
                style={{ background: divergingColor('value', typeof value === 'number' ? value : 0, reach) }}
              >
                {gridText(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
