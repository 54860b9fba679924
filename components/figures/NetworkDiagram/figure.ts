import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'diagram',
  chapter: 'lab',
  names: words({
    en: { title: 'Layer by layer: {of}', short: 'Network diagram' },
    zh: { title: '逐层结构：{of}', short: '网络的结构图' },
  }),
  takes: 'network',
  projected: true,
}
