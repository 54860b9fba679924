import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'compare',
  chapter: 'comparison',
  names: words({
    en: { title: 'Side by side', short: 'Networks side by side' },
    zh: { title: '并排比较', short: '网络并排比较' },
  }),
  takes: 'nothing',
  projected: true,
}
