'use client'

import { memo, useDeferredValue } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { numberAt, sheetCount, sheetSize, type Block } from './cells'
import styles from './ConvolutionStage.module.css'
import type { Counter } from './counts'
import { blockTitle } from './describe'
import type { Stage } from './model'
import { bracketed, showNumber } from './sum'
import { stageWords } from './words'

/** The whole stage as text: the present frame with all terms of its sum, the counters, and every number in the cells. */
export function Alternative({
  stage,
  blocks,
  now,
  sum,
  counters,
}: {
  readonly stage: Stage
  readonly blocks: readonly Block[]
  readonly now: string
  readonly sum: string | null
  readonly counters: readonly Counter[]
}) {
  const words = stageWords[useLocale()]
  return (
    <div className={styles.alternative}>
      <p>{now}</p>
      {sum && <p data-sum="full">{sum}</p>}
      <table>
        <tbody>
          {counters.map(({ name, now: value, total, formula }) => (
            <tr key={name}>
              <th scope="row">{words[name]}</th>
              <td>{name === 'ratio' ? `${value} = ${total}` : words.ofTotal(value, total)}</td>
              <td>{formula}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Numbers stage={useDeferredValue(stage)} blocks={useDeferredValue(blocks)} />
    </div>
  )
}

/** Every sheet as rows of numbers. They may follow a moment after the picture, which has to keep up with the slider. */
const Numbers = memo(function Numbers({ stage, blocks }: { stage: Stage; blocks: readonly Block[] }) {
  const locale = useLocale()
  return blocks.map((block, at) => {
    const { title, size } = blockTitle(stage, block, locale)
    const sheets = Array.from({ length: sheetCount(block) }, (_, sheet) => sheetText(block, sheet))
    return sheets.length === 0 ? null : (
      <div key={at}>
        <p>
          {title} {size}
        </p>
        <ol className={styles.sheetTexts} data-text-block={at}>
          {unitTexts(block, sheets).map((text, index) => (
            <li key={index}>{text}</li>
          ))}
        </ol>
      </div>
    )
  })
})

function sheetText(block: Block, sheet: number): string {
  const [rows, columns] = sheetSize(block, sheet)
  const row = (at: number) =>
    Array.from({ length: columns }, (_, column) => showNumber(numberAt(block, sheet, at, column))).join(' ')
  return Array.from({ length: rows }, (_, at) => row(at)).join(' / ')
}

/** A filter's slices and bias belong in one line. */
function unitTexts(block: Block, sheets: readonly string[]): readonly string[] {
  if (block.kind !== 'bank') return sheets
  const unit = block.shape[2] + 1
  return Array.from({ length: block.shape[3] }, (_, filter) => {
    const [slices, bias] = [sheets.slice(filter * unit, filter * unit + unit - 1), block.bias[filter]!]
    return `${slices.join(' | ')} + ${bracketed(bias)}`
  })
}
