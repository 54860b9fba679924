import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'deep-compression',
  chapter: 'squeezenet',
  names: words({
    en: { title: 'Where the factor of 510 comes from', short: 'Design times compression' },
    zh: { title: '510 倍从何而来', short: '设计乘以压缩' },
  }),
  takes: 'nothing',
  projected: true,
}
