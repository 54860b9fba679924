import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { findNetwork } from '@/lib/nn/catalog'
import { defaults } from '@/lib/nn/knob'
import { chart, placeOf } from './chart'
import { Choices } from './Choices'
import { choicesOf } from './options'
import { LawDrawing } from './LawDrawing'
import { computedPoints, dialsOf, lawAt } from './laws'
import { PublishedCard } from './PublishedCard'
import { multipliersWords } from './words'

const mobilenet = findNetwork('mobilenet')
const [alpha] = dialsOf(mobilenet)

test('the law for α at 0.5, on a phone', () => {
  const values = defaults(mobilenet.knobs)
  const points = computedPoints(mobilenet, values, alpha!, 'macs')
  const law = lawAt(mobilenet, values, alpha!, 'macs')
  const drawn = chart({
    width: 328,
    spacing: 'linear',
    dial: alpha!,
    points,
    published: points,
    law,
    low: 0.1,
    high: 1.5,
    limit: 300e6,
  })
  const now = placeOf(drawn, { x: 0.5, y: 149_497_088 }, law)
  matchSnapshot(
    import.meta.url,
    'alpha',
    <LawDrawing
      chart={drawn}
      now={now}
      title="Width multiplier α"
      reading={['α = 0.5', 'α²']}
      axisTitle=""
      marks={new Map([[0.5, '63.7 %']])}
    />,
  )
})

test('what is published at α = 0.75, and nothing at 0.76', () => {
  const card = (value: number) => (
    <PublishedCard
      network={mobilenet}
      values={{ ...defaults(mobilenet.knobs), alpha: value }}
      onTake={() => undefined}
      words={multipliersWords.en}
    />
  )
  matchSnapshot(
    import.meta.url,
    'published',
    <>
      {card(0.75)}
      {card(0.76)}
    </>,
  )
})

test('ShuffleNet’s choices', () => {
  const shufflenet = findNetwork('shufflenet')
  const choices = choicesOf(shufflenet, defaults(shufflenet.knobs))
  matchSnapshot(
    import.meta.url,
    'choices',
    <Choices choices={choices} values={{}} unit="macs" onValues={() => undefined} words={multipliersWords.en} />,
  )
})
