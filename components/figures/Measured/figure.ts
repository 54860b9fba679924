import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'measured',
  chapter: 'comparison',
  names: words({
    en: { title: 'Predicted and measured', short: 'Predicted and measured' },
    zh: { title: '预计与实测', short: '预计与实测' },
  }),
  takes: 'network of all',
  projected: true,
}
