import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { chart } from './chart'
import { DeepDrawing } from './DeepDrawing'
import { rule } from './rule'
import { RuleDrawing } from './RuleDrawing'
import { deepWords } from './words'

test('6 bits on a log axis, on a wide page', () => {
  matchSnapshot(
    import.meta.url,
    'log',
    <DeepDrawing chart={chart({ width: 720, bits: '6', spacing: 'log' })} words={deepWords.en} locale="en" />,
  )
})

test('8 bits on a linear axis, on a phone, in Chinese', () => {
  matchSnapshot(
    import.meta.url,
    'phone',
    <DeepDrawing chart={chart({ width: 328, bits: '8', spacing: 'linear' })} words={deepWords.zh} locale="zh" />,
  )
})

test('the slide rule at 50 times 10.2', () => {
  matchSnapshot(import.meta.url, 'rule', <RuleDrawing rule={rule(720, 50, 10.2)} a="50×" b="10.2×" product="510×" />)
})
