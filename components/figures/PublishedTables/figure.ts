import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'tables',
  chapter: 'comparison',
  names: words({
    en: { title: 'What was published, table by table', short: 'Published tables' },
    zh: { title: '论文公布的数字，逐表来看', short: '论文公布的表格' },
  }),
  takes: 'nothing',
  projected: true,
}
