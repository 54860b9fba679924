import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { LocaleProvider } from '@/components/locale/LocaleProvider'
import type { Locale } from '@/lib/i18n/locale'
import { BlockDiagram } from '@/components/parts/block/BlockDiagram'
import { layoutBlock } from '@/components/parts/block/layout'
import { KernelList } from './KernelList'
import { separableModel, separablePresets } from './model'
import { RatioFormula } from './RatioFormula'
import { separableWords } from './words'

const nothing = () => {}

function separable(locale: Locale, id: string) {
  const model = separableModel(separablePresets.find((preset) => preset.id === id)!)
  const words = separableWords[locale]
  return (
    <LocaleProvider locale={locale}>
      <BlockDiagram
        scene={layoutBlock(model.separable, { width: 300 })}
        name={({ id: part }) => words[part as 'plain']}
        label={words.separable}
      />
      <RatioFormula model={model} words={words} />
      <KernelList model={model} words={words} pick={{ id: null, pinned: null, hover: nothing, toggle: nothing }} />
    </LocaleProvider>
  )
}

test('the worked example: every kernel drawn', () => {
  matchSnapshot(import.meta.url, 'example', separable('en', 'example'))
})

test('a strided pair of MobileNet, in Chinese', () => {
  matchSnapshot(import.meta.url, 'pair-6', separable('zh', '6'))
})
