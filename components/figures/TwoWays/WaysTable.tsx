import type { Locale } from '@/lib/i18n/locale'
import { formatCount } from '@/lib/i18n/numbers'
import { bitStops, keepStops, sizeOf } from './compress'
import { compressWords, designWords } from './laneWords'
import { counted, letters, numbers, plain } from './model'
import type { TwoWaysWords } from './words'

/** The two ways beside each other, every layer to choose from, and every setting of the compression, in numbers. */
export function WaysTable({ words, locale }: { words: TwoWaysWords; locale: Locale }) {
  const { table, rows } = words
  const [compress, design] = [compressWords[locale], designWords[locale]]
  return (
    <>
      <table>
        <caption>{table.ways}</caption>
        <Head names={[table.question, compress.name, design.name]} />
        <tbody>
          {(
            [
              ['when', table.when],
              ['changes', table.changes],
              ['how', [compress.how, design.how]],
              ['shrinks', table.shrinks],
              ['example', table.examples],
            ] as const
          ).map(([row, cells]) => (
            <tr key={row}>
              <th scope="row">{rows[row]}</th>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>{table.designs}</caption>
        <Head names={[table.design, table.formula, table.bytes, table.macs]} />
        <tbody>
          {counted.map(({ design: id, steps, weights, bytes, macs }) => (
            <tr key={id}>
              <th scope="row">{design[id]}</th>
              <td>
                {steps.map(letters).join(' + ')} = {steps.map(numbers).join(' + ')} = {weights}
              </td>
              <td>{formatCount(bytes)}</td>
              <td>{formatCount(macs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>{table.sizes}</caption>
        <Head names={[compress.keep, ...bitStops.map(table.bits)]} />
        <tbody>
          {keepStops.map((share) => (
            <tr key={share}>
              <th scope="row">{compress.percent(share)}</th>
              {bitStops.map((bits) => (
                <td key={bits}>{formatCount(sizeOf(plain.weights, share, bits).total)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Head({ names }: { names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}
