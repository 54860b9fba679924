import { ScrollBox } from '@/components/ui/ScrollBox'
import type { TableOutput } from '@/lib/notebook/output'
import { tableText } from './numberText'
import styles from './Outputs.module.css'
import type { NotebookWords } from './words'

/** Rows under their headings; numbers stand at the right. */
export function OutputTable({
  output: { label, columns, rows },
  words,
}: {
  output: TableOutput
  words: NotebookWords
}) {
  return (
    <ScrollBox label={label || words.output} className={styles.scroll}>
      <table className={styles.table}>
        {label !== '' && <caption>{label}</caption>}
        <thead>
          <tr>
            {columns.map((name, column) =>
              name === '' ? (
                <td key={column}>{name}</td>
              ) : (
                <th
                  key={column}
                  scope="col"
                  className={rows.every((row) => typeof row[column] === 'number') ? styles.number : undefined}
                >
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} className={typeof cell === 'number' ? styles.number : undefined}>
                  {typeof cell === 'number' ? tableText(cell) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
