import { formatCount } from '@/lib/i18n/numbers'
import { cellsOf } from './cells'
import type { Grid } from './layout'
import { CHANNELS, KERNEL, plain, SIDE } from './model'
import { bytesText, macsText } from './numbers'
import styles from './Start.module.css'
import { layerWeights } from './weights'
import { WeightsFormula } from './WeightsFormula'
import type { TwoWaysWords } from './words'

const LENGTH = 92
const grid: Grid = {
  x: 0,
  y: 0,
  rows: CHANNELS,
  columns: CHANNELS,
  side: KERNEL,
  cell: 3,
  gap: 2.86,
  width: LENGTH,
  height: LENGTH,
}
/** Few colours, since the cells are small: tenths. */
const { colors } = cellsOf(
  grid,
  layerWeights.map((weight) => Math.round(weight * 10) / 10),
)

/** The layer that both lanes start from, small, with its counts. */
export function Start({ words }: { words: TwoWaysWords }) {
  return (
    <div className={styles.start}>
      <svg
        width={LENGTH}
        height={LENGTH}
        viewBox={`0 0 ${LENGTH} ${LENGTH}`}
        aria-hidden="true"
        className={styles.picture}
      >
        {colors.map(({ fill, opacity, path }) => (
          <path key={fill + opacity} d={path} fill={fill} fillOpacity={opacity} />
        ))}
      </svg>
      <div>
        <p>{words.start(KERNEL, CHANNELS, SIDE)}</p>
        <ul className={styles.counts}>
          <li className={styles.count}>
            <WeightsFormula counted={plain} /> {words.unit}
          </li>
          <li className={styles.count}>
            {words.startBytes(`4·${formatCount(plain.weights)} = ${bytesText(plain.bytes)}`)}
          </li>
          <li className={styles.count}>
            {macsText(plain.weights)} = {words.macs(formatCount(plain.macs))}
          </li>
        </ul>
      </div>
    </div>
  )
}
