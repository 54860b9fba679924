import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'two-ways',
  chapter: 'introduction',
  names: words({
    en: { title: 'One layer, two ways to make it smaller', short: 'Compress or design' },
    zh: { title: '同一层，两种变小的办法', short: '压缩还是设计' },
  }),
  takes: 'nothing',
  projected: true,
}
