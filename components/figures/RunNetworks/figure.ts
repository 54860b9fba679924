import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'run-networks',
  chapter: 'run',
  names: words({
    en: { title: 'Full-size networks, run here', short: 'Full-size networks, run here' },
    zh: { title: '在这里运行全尺寸网络', short: '在这里运行全尺寸网络' },
  }),
  takes: 'nothing',
  projected: true,
}
