import type { ReactNode } from 'react'
import { formatCount } from '@/lib/i18n/numbers'
import styles from './Formula.module.css'
import { Letter, withLetters } from '@/components/parts/formula/Letter'
import type { Comparison, Sizes } from './model'
import { gain, threeDigits } from './numbers'
import type { CostRatioWords } from './words'

interface Props {
  readonly sizes: Sizes
  readonly comparison: Comparison
  readonly words: CostRatioWords
}

type Show = (size: keyof Sizes) => ReactNode

const letter: Show = (size) => <Letter of={size} />

/** The ratio three times: in letters, with the numbers put in, and as counted from the layers. */
export function Formula({ sizes, comparison, words }: Props) {
  const { depthwise, pointwise, standard, separable, fraction, ratio } = comparison
  const number: Show = (size) => sizes[size]
  return (
    <div className={styles.formula}>
      <div role="math" aria-label={words.spoken} className={styles.rows}>
        <div className={styles.row}>
          <Terms show={letter} words={words} />
          <Equals />
          <Sum depthwise={<Letter of="outputs" />} pointwise={<Letter of="kernel" squared />} />
        </div>
        <div className={styles.row}>
          <Terms show={number} />
          <Equals />
          <Sum depthwise={sizes.outputs} pointwise={sizes.kernel ** 2} />
        </div>
        <div className={styles.row}>
          <Fraction
            over={
              <>
                <span className={styles.depthwise}>{formatCount(depthwise)}</span> +{' '}
                <span className={styles.pointwise}>{formatCount(pointwise)}</span>
              </>
            }
            under={formatCount(standard)}
          />
          <Equals />
          <Fraction over={formatCount(separable)} under={formatCount(standard)} />
          <Equals />
          <Fraction over={formatCount(fraction[0])} under={formatCount(fraction[1])} />
        </div>
      </div>
      <p className={styles.result}>
        <span className={styles.ratio}>= {threeDigits(ratio)}</span> {gain(words, comparison)}
      </p>
      <p className={styles.note}>{withLetters(words.cancel)}</p>
    </div>
  )
}

/** Depthwise plus pointwise over standard, factor by factor; M and D_F struck out. */
function Terms({ show, words }: { show: Show; words?: CostRatioWords }) {
  const kernel = (
    <>
      {show('kernel')}·{show('kernel')}
    </>
  )
  const side = (
    <>
      <s>{show('side')}</s>·<s>{show('side')}</s>
    </>
  )
  const inputs = <s>{show('inputs')}</s>
  return (
    <Fraction
      over={
        <>
          <span className={styles.depthwise}>
            {words && <small>{words.depthwise}</small>}
            {kernel}·{inputs}·{side}
          </span>
          <span className={styles.plus}>+</span>
          <span className={styles.pointwise}>
            {words && <small>{words.pointwise}</small>}
            {inputs}·{show('outputs')}·{side}
          </span>
        </>
      }
      under={
        <span className={styles.standard}>
          {kernel}·{inputs}·{show('outputs')}·{side}
          {words && <small>{words.standard}</small>}
        </span>
      }
    />
  )
}

function Sum({ depthwise, pointwise }: { depthwise: ReactNode; pointwise: ReactNode }) {
  return (
    <span className={styles.sum}>
      <span className={styles.depthwise}>
        <Fraction over="1" under={depthwise} />
      </span>
      +
      <span className={styles.pointwise}>
        <Fraction over="1" under={pointwise} />
      </span>
    </span>
  )
}

function Fraction({ over, under }: { over: ReactNode; under: ReactNode }) {
  return (
    <span className={styles.fraction}>
      <span className={styles.over}>{over}</span>
      <span className={styles.under}>{under}</span>
    </span>
  )
}

const Equals = () => <span className={styles.equals}>=</span>
