import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { chart } from './chart'
import { CompareDrawing } from './CompareDrawing'
import { columnOf, entriesCodec, initialEntries } from './model'
import { sayingIn } from './saying'

const columnsOf = (text: string) => entriesCodec.parse(text)!.map((entry) => columnOf(entry, 'int8'))

test('the four networks on a wide page', () => {
  const columns = initialEntries.map((entry) => columnOf(entry, 'fp32'))
  matchSnapshot(
    import.meta.url,
    'four',
    <CompareDrawing
      chart={chart({ columns, base: 0, width: 1100, shares: false, saying: sayingIn('en', 'macs', 'fp32') })}
    />,
  )
})

test('two settings and an impossible one as shares, on a phone, in Chinese, in FLOPs', () => {
  const columns = columnsOf('mobilenet;mobilenet,alpha:0.3;shufflenet,conv1:25')
  matchSnapshot(
    import.meta.url,
    'phone',
    <CompareDrawing
      chart={chart({ columns, base: 1, width: 288, shares: true, saying: sayingIn('zh', 'flops', 'int8') })}
    />,
  )
})
