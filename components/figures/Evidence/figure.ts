import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'evidence',
  chapter: 'comparison',
  names: words({
    en: { title: 'The papers’ experiments, repeated', short: 'The papers’ experiments, repeated' },
    zh: { title: '重做论文的实验', short: '重做论文的实验' },
  }),
  takes: 'nothing',
  projected: true,
}
