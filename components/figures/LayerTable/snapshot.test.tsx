import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { findNetwork } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { instantiate } from '@/lib/nn/network'
import { arrange } from './arrange'
import { GroupHead } from './GroupHead'
import { LayerLine } from './LayerLine'
import { amounts, layerRows, peakOf } from './model'
import { layerTableWords } from './words'

const rowsOf = (id: string) => {
  const resolved = instantiate(findNetwork(id))
  return layerRows(resolved, cost(resolved.layers), { statistics: false, format: 'fp16' })
}

test('rows of MobileNet: strided, at the peak, and the one that the paper misprints', () => {
  const rows = rowsOf('mobilenet')
  const shown = ['conv1', 'conv_pw_1', 'conv_dw_13', 'pool'].map((id) => rows.find((row) => row.id === id)!)
  const total = amounts(rows)
  matchSnapshot(
    import.meta.url,
    'rows',
    <table>
      <tbody>
        {shown.map((row) => (
          <LayerLine
            key={row.id}
            row={row}
            total={total}
            most={total}
            peak={row === peakOf(rows)}
            unit="flops"
            network="mobilenet"
            words={layerTableWords.en}
          />
        ))}
      </tbody>
    </table>,
  )
})

test('a folded group of ShuffleNet, with its sums', () => {
  const rows = rowsOf('shufflenet')
  const group = arrange(rows, 'block', { key: 'macs', descending: true })[0]!
  matchSnapshot(
    import.meta.url,
    'group',
    <table>
      <tbody>
        <GroupHead
          name={group.key}
          layers={layerTableWords.en.layers(group.rows.length)}
          group={group}
          total={amounts(rows)}
          unit="macs"
          open={false}
          onToggle={() => undefined}
        />
      </tbody>
    </table>,
  )
})
