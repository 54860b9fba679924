import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { BudgetDrawing } from './BudgetDrawing'
import { chart } from './chart'
import { rowsOf } from './model'
import { budgetWords } from './words'

/** A network that comes later changes no picture here. */
const drawn = [
  'squeezenet',
  'mobilenet',
  'shufflenet',
  'xception',
  'alexnet',
  'vgg16',
  'googlenet',
  'resnet50',
  'resnet152',
  'densenet121',
  'inceptionv3',
]

test('the four in fp32 at 20 GMAC/s, on a wide page', () => {
  matchSnapshot(
    import.meta.url,
    'four',
    <BudgetDrawing chart={chart(rowsOf('four', 'fp32', 20), 720)} look="squeezenet" words={budgetWords.en} />,
  )
})

test('all in int8 at 2 GMAC/s, on a phone, in Chinese', () => {
  matchSnapshot(
    import.meta.url,
    'phone',
    <BudgetDrawing
      chart={chart(
        rowsOf('all', 'int8', 2).filter(({ network }) => drawn.includes(network.id)),
        328,
      )}
      look="vgg16"
      words={budgetWords.zh}
    />,
  )
})
