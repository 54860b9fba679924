import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'shuffle-unit',
  chapter: 'shufflenet',
  names: words({
    en: { title: 'From a bottleneck to the ShuffleNet unit', short: 'The ShuffleNet unit' },
    zh: { title: '从瓶颈结构到 ShuffleNet 单元', short: 'ShuffleNet 单元' },
  }),
  takes: 'nothing',
  projected: true,
}
