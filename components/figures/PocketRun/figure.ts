import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'pocket-run',
  chapter: 'run',
  names: words({
    en: { title: 'Four pocket networks, trained', short: 'Four pocket networks, trained' },
    zh: { title: '四个训练好的袖珍网络', short: '四个训练好的袖珍网络' },
  }),
  takes: 'nothing',
  projected: true,
}
