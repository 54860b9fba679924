import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'reach',
  chapter: 'convolution',
  names: words({
    en: { title: 'What an output can see', short: 'What an output can see' },
    zh: { title: '一个输出能看到什么', short: '一个输出能看到什么' },
  }),
  takes: 'nothing',
  projected: true,
}
