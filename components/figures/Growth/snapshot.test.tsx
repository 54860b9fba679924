import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { chart } from './chart'
import { GrowthDrawing } from './GrowthDrawing'
import { entries as everyEntry } from './model'
import { growthWords } from './words'

/** A network that comes later changes no picture here. */
const drawn = [
  'alexnet',
  'vgg16',
  'googlenet',
  'inceptionv3',
  'resnet50',
  'resnet152',
  'squeezenet',
  'densenet121',
  'xception',
  'mobilenet',
  'shufflenet',
]
const entries = everyEntry.filter(({ network }) => drawn.includes(network.id))

test('depth on a log axis, on a wide page', () => {
  const picture = chart({ width: 720, quantity: 'depth', spacing: 'log', perMac: 1, entries })
  matchSnapshot(
    import.meta.url,
    'depth',
    <GrowthDrawing chart={picture} at={2} yTitle={growthWords.en.yTitle.depth} record={growthWords.en.record} />,
  )
})

test('MACs on a linear axis, on a phone, in Chinese', () => {
  const picture = chart({ width: 328, quantity: 'macs', spacing: 'linear', perMac: 1, entries })
  matchSnapshot(
    import.meta.url,
    'phone',
    <GrowthDrawing chart={picture} at={null} yTitle={growthWords.zh.yTitle.macs} record={growthWords.zh.record} />,
  )
})
