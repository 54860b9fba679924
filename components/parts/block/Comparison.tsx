'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import type { Block } from './block'
import { compare } from './compare'
import { CostBars, type CostBar } from './CostBars'
import styles from './CostBars.module.css'
import { blockWords } from './words'

interface Props {
  readonly title: string
  readonly block: Block
  /** What it is compared with; see `plainConvolution`. */
  readonly plain: Block
  readonly kernel?: number
  readonly count?: 'parameters' | 'weights'
}

/** A block against one plain convolution of the same size, by what has to be stored and by what has to be computed. */
export function Comparison({ title, block, plain, kernel = 3, count = 'parameters' }: Props) {
  const words = blockWords[useLocale()]
  const bars = (measure: 'parameters' | 'weights' | 'macs'): CostBar[] => {
    const { times, relation } = compare(block[measure], plain[measure])
    return [
      { key: 'block', title, segments: segments(block, measure), note: words[relation](times) },
      { key: 'plain', title: words.plain(kernel), segments: segments(plain, measure) },
    ]
  }
  return (
    <div className={styles.comparison}>
      <CostBars title={words[count]} bars={bars(count)} />
      <CostBars title={words.macs} bars={bars('macs')} />
    </div>
  )
}

const segments = ({ parts }: Block, measure: 'parameters' | 'weights' | 'macs'): CostBar['segments'] =>
  parts.map((part) => ({ key: part.id, kind: part.kind, value: part[measure] }))
