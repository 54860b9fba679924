import { test } from 'vitest'
import { titleOf } from '@/components/figure/identity'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { LocaleProvider } from '@/components/locale/LocaleProvider'
import type { Locale } from '@/lib/i18n/locale'
import { BlockDiagram } from '@/components/parts/block/BlockDiagram'
import { Comparison } from '@/components/parts/block/Comparison'
import { layoutBlock } from '@/components/parts/block/layout'
import { PartsTable } from '@/components/parts/block/PartsTable'
import { fireModel, firePresets, type Bypass } from './model'
import { figure } from './figure'
import { fireWords } from './words'

const nothing = () => {}

function fire(locale: Locale, index: number, bypass: Bypass, width: number, picked: string | null) {
  const { block, plain } = fireModel(firePresets[index]!, bypass)
  const words = fireWords[locale]
  const name = ({ id }: { readonly id: string }) => words[id as 'squeeze1x1']
  const pick = { id: picked, pinned: picked, hover: nothing, toggle: nothing }
  return (
    <LocaleProvider locale={locale}>
      <BlockDiagram scene={layoutBlock(block, { width })} name={name} label={titleOf(figure, locale)} pick={pick} />
      <PartsTable block={block} name={name} pick={pick} />
      <Comparison title={words.fire} block={block} plain={plain} />
    </LocaleProvider>
  )
}

test('fire2, as it comes', () => {
  matchSnapshot(import.meta.url, 'fire2', fire('en', 0, 'none', 600, null))
})

test('fire3 with the simple bypass, one part picked', () => {
  matchSnapshot(import.meta.url, 'fire3-simple', fire('en', 1, 'simple', 600, 'expand3x3'))
})

test('fire4 with the complex bypass, on a phone, in Chinese', () => {
  matchSnapshot(import.meta.url, 'fire4-complex-phone', fire('zh', 2, 'complex', 358, null))
})
