import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'accuracy',
  chapter: 'comparison',
  names: words({
    en: { title: 'Accuracy against cost', short: 'Accuracy against cost' },
    zh: { title: '准确率与代价', short: '准确率与代价' },
  }),
  takes: 'nothing',
  projected: true,
}
