import { formatCount } from '@/lib/i18n/numbers'
import { sizeOf } from './compress'
import { plain, type Counted } from './model'
import { bytesText, factorText } from './numbers'
import styles from './Together.module.css'
import shared from './TwoWays.module.css'
import type { TwoWaysWords } from './words'

/** Bytes of the layer as it is, with each way alone, and with both, as lengths and as a product. */
export function Together({
  counted,
  keep,
  bits,
  words,
}: {
  counted: Counted
  keep: number
  bits: number
  words: TwoWaysWords
}) {
  const compressed = sizeOf(plain.weights, keep, bits).total
  const hasLevels = sizeOf(plain.weights, keep, bits).levels > 0
  const both = sizeOf(counted.weights, keep, bits).total
  const rows = [
    ['layer', plain.bytes],
    ['compressed', compressed],
    ['designed', counted.bytes],
    ['together', both],
  ] as const
  const gains = [factorText(counted.bytes / both), factorText(plain.bytes / compressed)] as const
  return (
    <div className={styles.both}>
      <h4 className={shared.heading}>{words.both.name}</h4>
      <dl className={styles.bars}>
        {rows.map(([row, bytes]) => (
          <div key={row} className={styles.bar}>
            <dt>{words.both[row]}</dt>
            <dd>
              <span className={styles.length} data-row={row} style={{ width: `${(bytes / plain.bytes) * 100}%` }} />
              <span className={styles.bytes}>{bytesText(bytes)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.product}>
        <Fraction over={plain.bytes} under={counted.bytes} name={words.both.byDesign} /> <span>×</span>{' '}
        <Fraction over={counted.bytes} under={both} name={words.both.byCompression} /> <span>=</span>{' '}
        <Fraction over={plain.bytes} under={both} name={words.both.inAll} />{' '}
        <span>= {factorText(plain.bytes / both)}</span>
      </p>
      <p className={shared.what}>
        {words.both.note}
        {hasLevels && gains[0] !== gains[1] && words.both.less(...gains)}
      </p>
    </div>
  )
}

function Fraction({ over, under, name }: { over: number; under: number; name: string }) {
  return (
    <span className={styles.fraction}>
      <small>{name}</small>
      <span>{formatCount(over)}</span>
      <span className={styles.under}>{formatCount(under)}</span>
    </span>
  )
}
