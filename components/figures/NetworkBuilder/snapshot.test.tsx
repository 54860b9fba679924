import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { presets } from '@/lib/nn/design/presets'
import { Comparison } from './Comparison'
import { factsOf } from './model'
import { StageTable } from './StageTable'
import { Verdict } from './Verdict'
import { builderWords } from './words'

const facts = factsOf(presets.find(({ id }) => id === 'withoutShuffle')!.design)

test('ShuffleNet without shuffle, stage by stage', () => {
  matchSnapshot(import.meta.url, 'stages', <StageTable facts={facts} unit="macs" locale="en" words={builderWords.en} />)
})

test('what the check says of it, in Chinese', () => {
  matchSnapshot(import.meta.url, 'verdict', <Verdict flow={facts.flow} words={builderWords.zh} />)
})

test('the same beside the four networks, in FLOPs', () => {
  matchSnapshot(
    import.meta.url,
    'comparison',
    <Comparison cost={facts.cost} unit="flops" locale="en" words={builderWords.en} />,
  )
})
