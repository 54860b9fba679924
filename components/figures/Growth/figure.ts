import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'growth',
  chapter: 'introduction',
  names: words({
    en: { title: 'How networks grew, and then shrank', short: 'How networks grew' },
    zh: { title: '网络先变大，后变小', short: '网络的增长' },
  }),
  takes: 'nothing',
  projected: true,
}
