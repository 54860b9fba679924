import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'multipliers',
  chapter: 'lab',
  names: words({
    en: { title: 'Turn the knobs', short: 'Multipliers' },
    zh: { title: '调节旋钮', short: '乘子' },
  }),
  takes: 'network',
  projected: true,
}
