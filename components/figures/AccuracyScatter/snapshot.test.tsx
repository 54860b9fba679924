import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { AccuracyDrawing } from './AccuracyDrawing'
import { chart } from './chart'
import { Detail } from './Detail'
import { allPoints, shownPoints, sourceTables } from './model'
import { scatterWords } from './words'

const only = (paper: string) => sourceTables.filter((table) => table.paper !== paper).map(({ id }) => id)
const titles = ({ xTitle, yTitle, front }: (typeof scatterWords)['en']) => ({
  xTitle: xTitle.macs,
  yTitle,
  frontTitle: front,
})

test('MobileNet’s own tables against MACs, on a wide page', () => {
  const drawn = chart({
    points: shownPoints(only('mobilenet')),
    quantity: 'macs',
    perMac: 1,
    width: 720,
    chosen: 'mobilenet/9/0.50-160',
    family: null,
    locale: 'en',
  })
  matchSnapshot(
    import.meta.url,
    'mobilenet',
    <AccuracyDrawing chart={drawn} chosen="mobilenet/9/0.50-160" family={null} {...titles(scatterWords.en)} />,
  )
})

test('Xception’s table against parameters, one family brought out, on a phone, in Chinese', () => {
  const drawn = chart({
    points: shownPoints(only('xception')),
    quantity: 'parameters',
    perMac: 1,
    width: 288,
    chosen: null,
    family: 'xception',
    locale: 'zh',
  })
  matchSnapshot(
    import.meta.url,
    'phone',
    <AccuracyDrawing chart={drawn} chosen={null} family="xception" {...titles(scatterWords.zh)} />,
  )
})

test('all about SqueezeNet, whose operations MobileNet’s paper counts twice', () => {
  const point = allPoints().find(({ id }) => id === 'mobilenet/9/squeezenet')!
  matchSnapshot(
    import.meta.url,
    'detail',
    <Detail point={point} onFront={false} unit="macs" locale="en" words={scatterWords.en} onClear={() => {}} />,
  )
})
