import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'depthwise-separable',
  chapter: 'mobilenet',
  names: words({
    en: { title: 'A convolution in two steps', short: 'A depthwise separable convolution' },
    zh: { title: '一次卷积，分两步做', short: '深度可分离卷积' },
  }),
  takes: 'nothing',
  projected: true,
}
