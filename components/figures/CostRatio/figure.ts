import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'ratio',
  chapter: 'convolution',
  names: words({
    en: {
      title: 'What a separable convolution costs against a standard one',
      short: 'Depthwise separable against standard',
    },
    zh: { title: '可分离卷积与标准卷积的计算量之比', short: '深度可分离与标准卷积之比' },
  }),
  takes: 'nothing',
  projected: true,
}
