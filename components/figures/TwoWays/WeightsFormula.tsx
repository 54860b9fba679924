import { Fragment, type ReactNode } from 'react'
import { formatCount } from '@/lib/i18n/numbers'
import { operationTextColor } from '@/lib/viz/color'
import { letters, numbers, type Counted, type Step } from './model'
import styles from './TwoWays.module.css'

/** A design's weights in letters, with the numbers put in, and counted; each step in its colour. */
export function WeightsFormula({ counted: { steps, weights } }: { counted: Counted }) {
  const sum = (show: (step: Step) => ReactNode) =>
    steps.map((step, at) => (
      <Fragment key={at}>
        {at > 0 && ' + '}
        <span className={styles.term} style={{ color: operationTextColor(step.kind) }}>
          {show(step)}
        </span>
      </Fragment>
    ))
  return (
    <>
      {sum(letters)} = {sum(numbers)}
      {steps.length > 1 && <> = {sum((step) => formatCount(step.weights))}</>} = {formatCount(weights)}
    </>
  )
}
