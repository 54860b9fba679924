import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { chart } from './chart'
import { KindTimes } from './KindTimes'
import { LayerDrawing } from './LayerDrawing'
import { kindTimes, type TimedLayer } from './model'
import { measuredWords } from './words'

const layer = (id: string, kind: TimedLayer['kind'], macs: number, ms: number): TimedLayer => ({
  id,
  kind,
  macs,
  ms,
  rate: (1000 * macs) / ms,
})
const layers = [
  layer('conv1', 'standard', 10_838_016, 2.5),
  layer('conv_dw_1', 'depthwise', 3_612_672, 1.8),
  layer('conv_pw_1', 'pointwise', 25_690_112, 2.2),
  layer('pool', 'pool', 0, 0.2),
]

test('four layers by MACs and time, one looked at', () => {
  const { xTitle, yTitle, strip, perSecond } = measuredWords.en
  const drawing = (
    <LayerDrawing
      chart={chart(layers, 560, 1)}
      chosen="conv_dw_1"
      xTitle={xTitle.macs}
      yTitle={yTitle}
      strip={strip}
      perSecond={perSecond.macs}
    />
  )
  matchSnapshot(import.meta.url, 'layers', drawing)
})

test('the same by kind of operation, in FLOPs, in Chinese', () => {
  matchSnapshot(
    import.meta.url,
    'kinds',
    <KindTimes kinds={kindTimes(layers)} title="MobileNet" unit="flops" locale="zh" words={measuredWords.zh} />,
  )
})
