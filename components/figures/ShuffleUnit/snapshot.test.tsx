import { test } from 'vitest'
import { titleOf } from '@/components/figure/identity'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { LocaleProvider } from '@/components/locale/LocaleProvider'
import type { Locale } from '@/lib/i18n/locale'
import { BlockDiagram } from '@/components/parts/block/BlockDiagram'
import { layoutBlock } from '@/components/parts/block/layout'
import { figure } from './figure'
import { FormulaBars } from './FormulaBars'
import { unitModel, type UnitKind } from './model'
import { unitName } from './names'
import { unitWords } from './words'

const sizes = { channels: 240, bottleneck: 60, groups: 3, side: 28 }

function unit(locale: Locale, kind: UnitKind, width: number) {
  const model = unitModel(kind, sizes)
  const words = unitWords[locale]
  return (
    <LocaleProvider locale={locale}>
      <BlockDiagram
        scene={layoutBlock(model.block, { width, column: 100 })}
        name={unitName(words)}
        label={titleOf(figure, locale)}
      />
      <FormulaBars model={model} words={words} />
    </LocaleProvider>
  )
}

test('(a): nothing grouped, nothing shuffled, the input added', () => {
  matchSnapshot(import.meta.url, 'a', unit('en', 'a', 616))
})

test('(b): three groups, dealt out among three', () => {
  matchSnapshot(import.meta.url, 'b', unit('en', 'b', 616))
})

test('(c): the pooled input beside the result, on a phone, in Chinese', () => {
  matchSnapshot(import.meta.url, 'c-phone', unit('zh', 'c', 358))
})
