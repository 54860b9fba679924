import type { ReactNode } from 'react'
import { formatCount, formatShare } from '@/lib/i18n/numbers'
import styles from './DepthwiseSeparable.module.css'
import type { SeparableModel } from './model'
import { withSubscripts } from './subscripts'
import type { SeparableWords } from './words'

/** The cost of both steps over that of the standard convolution, with letters and with numbers. */
export function RatioFormula({
  model: { sizes, separable, standard, ratio },
  words,
}: {
  model: SeparableModel
  words: SeparableWords
}) {
  const { kernel, filters } = sizes
  const [depthwise, pointwise] = separable.parts.map(({ macs }) => formatCount(macs))
  return (
    <div className={styles.ratio} role="group" aria-label={words.ratio(filters, kernel, formatShare(ratio))}>
      <div className={styles.equation} aria-hidden="true">
        <Fraction top={withSubscripts('D_K²·M·D_G² + M·N·D_G²')} bottom={withSubscripts('D_K²·M·N·D_G²')} />
        <span>=</span>
        <Fraction top="1" bottom="N" />
        <span>+</span>
        <Fraction top="1" bottom={withSubscripts('D_K²')} />
      </div>
      <div className={styles.equation} aria-hidden="true">
        <Fraction top={`${depthwise} + ${pointwise}`} bottom={formatCount(standard.macs)} />
        <span>=</span>
        <Fraction top="1" bottom={filters} />
        <span>+</span>
        <Fraction top="1" bottom={`${kernel}²`} />
        <span>
          = <strong>{formatShare(ratio)}</strong>
        </span>
      </div>
    </div>
  )
}

function Fraction({ top, bottom }: { top: ReactNode; bottom: ReactNode }) {
  return (
    <span className={styles.fraction}>
      <span>{top}</span>
      <span>{bottom}</span>
    </span>
  )
}
