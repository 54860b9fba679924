import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'table',
  chapter: 'comparison',
  names: words({
    en: { title: '{of}', short: 'A published table' },
    zh: { title: '{of}', short: '论文公布的一张表' },
  }),
  takes: 'table',
  projected: true,
}
