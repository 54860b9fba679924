import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'timeline',
  chapter: 'introduction',
  names: words({
    en: { title: 'Who came when, and who builds on whom', short: 'Who built on whom' },
    zh: { title: '谁先谁后，谁建立在谁之上', short: '谁建立在谁之上' },
  }),
  takes: 'nothing',
  projected: true,
}
