import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'budget',
  chapter: 'introduction',
  names: words({
    en: { title: 'Two budgets: bytes and milliseconds', short: 'A budget in bytes and milliseconds' },
    zh: { title: '两份预算：字节与毫秒', short: '字节与毫秒的预算' },
  }),
  takes: 'nothing',
  projected: true,
}
