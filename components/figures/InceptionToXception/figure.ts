import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'xception-module',
  chapter: 'xception',
  names: words({
    en: { title: 'From Inception to Xception', short: 'From Inception to Xception' },
    zh: { title: '从 Inception 到 Xception', short: '从 Inception 到 Xception' },
  }),
  takes: 'nothing',
  projected: true,
}
