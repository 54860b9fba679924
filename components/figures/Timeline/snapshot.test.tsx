import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { monthName } from '@/lib/i18n/dates'
import { chart } from './chart'
import { Detail } from './Detail'
import { paperOf } from './model'
import { TimelineDrawing } from './TimelineDrawing'
import { timelineWords } from './words'

test('ShuffleNet’s citations, on a wide page', () => {
  const below = (id: string) => paperOf(id)?.team.en ?? ''
  matchSnapshot(
    import.meta.url,
    'wide',
    <TimelineDrawing chart={chart(720)} chosen="shufflenet" below={below} date={(text) => monthName(text, 'en')} />,
  )
})

test('SqueezeNet, on a phone, in Chinese', () => {
  const below = (id: string) => paperOf(id)?.team.zh ?? ''
  matchSnapshot(
    import.meta.url,
    'phone',
    <TimelineDrawing chart={chart(288)} chosen="squeezenet" below={below} date={(text) => monthName(text, 'zh')} />,
  )
})

test('all about Xception, which cites a paper to come', () => {
  const detail = (
    <Detail
      id="xception"
      date={(text) => monthName(text, 'en')}
      locale="en"
      words={timelineWords.en}
      onChoose={() => {}}
    />
  )
  matchSnapshot(import.meta.url, 'xception', detail)
})
