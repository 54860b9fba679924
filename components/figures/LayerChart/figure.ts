import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'chart',
  chapter: 'lab',
  names: words({
    en: { title: 'Where the cost lies', short: 'Layer chart' },
    zh: { title: '代价落在哪里', short: '代价落在哪里' },
  }),
  takes: 'network',
  projected: true,
}
