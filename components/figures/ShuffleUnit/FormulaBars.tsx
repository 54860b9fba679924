'use client'

import { formatCount } from '@/lib/i18n/numbers'
import { CostBars, type CostBar } from '@/components/parts/block/CostBars'
import type { Formula, UnitModel } from './model'
import type { UnitWords } from './words'

/** The units that ShuffleNet's is compared with, each with its formula and the numbers put in. */
export function FormulaBars({ model, words }: { model: UnitModel; words: UnitWords }) {
  return <CostBars title={words.formulas} bars={model.formulas.map((formula) => bar(formula, words))} />
}

const bar = ({ id, letters, numbers, block }: Formula, words: UnitWords): CostBar => ({
  key: id,
  title: words[id],
  note: letters,
  formula: `${numbers} = ${formatCount(block.macs)}`,
  segments: block.parts.map((part) => ({ key: part.id, kind: part.kind, value: part.macs })),
})
