import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'code',
  chapter: 'lab',
  names: words({
    en: { title: 'The network as source code', short: 'The network as code' },
    zh: { title: '网络的源代码', short: '网络的代码' },
  }),
  takes: 'network',
  projected: true,
}
