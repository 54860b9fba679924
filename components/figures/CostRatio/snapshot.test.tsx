import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { chart } from './chart'
import { Formula } from './Formula'
import { compare, examples } from './model'
import { RatioDrawing } from './RatioDrawing'
import { costRatioWords } from './words'

test('the worked example, on a wide page', () => {
  const drawn = chart({ width: 720, kernel: 3, outputs: 3, xSpacing: 'log', ySpacing: 'linear' })
  matchSnapshot(
    import.meta.url,
    'worked',
    <RatioDrawing chart={drawn} kernel={3} text="N = 3: 4/9" words={costRatioWords.en} />,
  )
})

test('the MobileNet layer on log axes, on a phone, in Chinese', () => {
  const drawn = chart({ width: 328, kernel: 3, outputs: 512, xSpacing: 'log', ySpacing: 'log' })
  matchSnapshot(
    import.meta.url,
    'phone',
    <RatioDrawing chart={drawn} kernel={3} text="N = 512" words={costRatioWords.zh} />,
  )
})

test('the formula with the numbers of the MobileNet layer', () => {
  const comparison = compare(examples.mobilenet)
  matchSnapshot(
    import.meta.url,
    'formula',
    <Formula sizes={examples.mobilenet} comparison={comparison} words={costRatioWords.en} />,
  )
})
