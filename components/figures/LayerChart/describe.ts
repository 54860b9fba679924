import { operationWords } from '@/components/parts/layer/operationWords'
import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import type { Locale } from '@/lib/i18n/locale'
import { formatCount, formatShare } from '@/lib/i18n/numbers'
import type { NetworkCost } from '@/lib/nn/cost'
import { formatShape } from '@/lib/nn/shape'
import type { LayerBar } from './model'
import { layerChartWords } from './words'

/** Says what a bar shows: the layer, its costs with their shares, and how they compare with the published setting. */
export function describer(locale: Locale, unit: Unit, total: NetworkCost) {
  const words = layerChartWords[locale]
  const named = unitWords[locale][unit]
  return ({ id, kind, output, now, published }: LayerBar): string => {
    const parts = [words.read(id, operationWords[locale][kind], formatShape(output))]
    if (!now) return [...parts, words.absent].join(' · ')
    parts.push(
      `${words.parameters} ${words.amount(formatCount(now.parameters), formatShare(now.parameters / total.parameters))}`,
    )
    parts.push(
      `${named.name} ${words.amount(formatCount(operationsIn(unit, now.macs)), formatShare(now.macs / total.macs))}`,
    )
    if (!published) parts.push(words.added)
    else if (published.macs !== now.macs)
      parts.push(`${named.name}: ${words.change((now.macs / published.macs).toPrecision(3))}`)
    return parts.join(' · ')
  }
}
