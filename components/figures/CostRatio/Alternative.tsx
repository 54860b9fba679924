import { formatCount } from '@/lib/i18n/numbers'
import { formula, kernels, type Comparison, type Sizes } from './model'
import { gain, threeDigits } from './numbers'
import type { CostRatioWords } from './words'

const rows = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024]

/** The current comparison and the curves, as text and a table. */
export function Alternative({
  sizes,
  comparison,
  words,
}: {
  sizes: Sizes
  comparison: Comparison
  words: CostRatioWords
}) {
  const { kernel, inputs, outputs, side } = sizes
  return (
    <>
      <p>
        {words.alternative.now}:{' '}
        {words.live(
          words.sizes(kernel, inputs, outputs, side),
          `${formatCount(comparison.depthwise)} + ${formatCount(comparison.pointwise)} = ${formatCount(comparison.separable)}`,
          formatCount(comparison.standard),
          threeDigits(comparison.ratio),
          gain(words, comparison),
        )}
      </p>
      <table>
        <caption>{words.alternative.byN}</caption>
        <thead>
          <tr>
            <th scope="col">N</th>
            {kernels.map((one) => (
              <th key={one} scope="col">
                {one} × {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows, Infinity].map((n) => (
            <tr key={n}>
              <th scope="row">{n === Infinity ? words.alternative.never : n}</th>
              {kernels.map((one) => (
                <td key={one}>{threeDigits(formula(one, n))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
