import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'builder',
  chapter: 'build',
  names: words({
    en: { title: 'A network of your own', short: 'A network of your own' },
    zh: { title: '你自己的网络', short: '你自己的网络' },
  }),
  takes: 'nothing',
  projected: true,
}
