import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { compress } from './compress'
import { CompressDrawing } from './CompressDrawing'
import { DesignDrawing } from './DesignDrawing'
import { compressLane, designLane } from './layout'
import { countOf } from './model'
import { Together } from './Together'
import { WaysTable } from './WaysTable'
import { WeightsFormula } from './WeightsFormula'
import { layerWeights } from './weights'
import { twoWaysWords } from './words'

test('a tenth of the weights in 2 bits, on a wide page, a pair pointed at', () => {
  const compressed = compress(layerWeights, 10, 2)
  matchSnapshot(
    import.meta.url,
    'compressed',
    <CompressDrawing
      lane={compressLane(534)}
      compressed={compressed}
      pair={{ input: 6, output: 3 }}
      words={twoWaysWords.en}
    />,
  )
})

test('depthwise separable on a wide page: a pair goes by way of two blocks', () => {
  const counted = countOf('separable')
  matchSnapshot(
    import.meta.url,
    'separable',
    <DesignDrawing
      lane={designLane(534, counted)}
      counted={counted}
      pair={{ input: 6, output: 3 }}
      words={twoWaysWords.en}
    />,
  )
})

test('two groups on a phone, in Chinese: a pair of different groups is not joined', () => {
  const counted = countOf('grouped-2')
  matchSnapshot(
    import.meta.url,
    'phone',
    <DesignDrawing
      lane={designLane(288, counted)}
      counted={counted}
      pair={{ input: 6, output: 3 }}
      words={twoWaysWords.zh}
    />,
  )
})

test('the formula of the squeezed layer, both ways at once, and the table', () => {
  const counted = countOf('squeeze')
  matchSnapshot(
    import.meta.url,
    'numbers',
    <>
      <WeightsFormula counted={counted} />
      <Together counted={counted} keep={30} bits={5} words={twoWaysWords.en} />
      <WaysTable words={twoWaysWords.en} locale="en" />
    </>,
  )
})
