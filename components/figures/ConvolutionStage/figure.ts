import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'convolution-stage',
  chapter: 'convolution',
  names: words({
    en: { title: 'The convolution stage', short: 'Convolution, step by step' },
    zh: { title: '卷积舞台', short: '逐步看卷积' },
  }),
  takes: 'nothing',
  projected: true,
}
