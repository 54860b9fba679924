import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'layers',
  chapter: 'lab',
  names: words({
    en: { title: 'Every layer and what it costs', short: 'Layer table' },
    zh: { title: '逐层代价', short: '逐层代价' },
  }),
  takes: 'network',
  projected: true,
}
