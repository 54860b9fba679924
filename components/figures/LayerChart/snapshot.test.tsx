import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { operationWords } from '@/components/parts/layer/operationWords'
import { findNetwork } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { instantiate } from '@/lib/nn/network'
import { BarsDrawing } from './BarsDrawing'
import { chart } from './chart'
import { kindChart } from './kindChart'
import { KindDrawing } from './KindDrawing'
import { kindBars, layerBars } from './model'

const mobilenet = findNetwork('mobilenet')
const published = cost(instantiate(mobilenet).layers)

test('MobileNet at α = 0.5 before its published outlines, on a phone, log', () => {
  const bars = layerBars(cost(instantiate(mobilenet, { alpha: 0.5 }).layers), published)
  const drawn = chart(bars, { width: 328, spacing: 'log', factor: { macs: 2, parameters: 1 } })
  matchSnapshot(
    import.meta.url,
    'half',
    <BarsDrawing chart={drawn} bars={bars} at={3} titles={{ macs: 'FLOPs', parameters: 'Parameters' }} />,
  )
})

test('shares of the published MobileNet beside Table 2', () => {
  const drawn = kindChart(kindBars(instantiate(mobilenet), published, published), 720)
  matchSnapshot(
    import.meta.url,
    'kinds',
    <KindDrawing
      chart={drawn}
      network="mobilenet"
      titles={{ macs: 'MACs', parameters: 'parameters' }}
      names={operationWords.en}
    />,
  )
})
