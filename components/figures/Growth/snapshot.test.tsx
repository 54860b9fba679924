import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { chart } from './chart'
import { GrowthDrawing } from './GrowthDrawing'
import { growthWords } from './words'

test('depth on a log axis, on a wide page', () => {
  const drawn = chart({ width: 720, quantity: 'depth', spacing: 'log', perMac: 1 })
  matchSnapshot(
    import.meta.url,
    'depth',
    <GrowthDrawing chart={drawn} at={2} yTitle={growthWords.en.yTitle.depth} record={growthWords.en.record} />,
  )
})

test('MACs on a linear axis, on a phone, in Chinese', () => {
  const drawn = chart({ width: 328, quantity: 'macs', spacing: 'linear', perMac: 1 })
  matchSnapshot(
    import.meta.url,
    'phone',
    <GrowthDrawing chart={drawn} at={null} yTitle={growthWords.zh.yTitle.macs} record={growthWords.zh.record} />,
  )
})
