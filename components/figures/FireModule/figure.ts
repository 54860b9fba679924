import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'fire-module',
  chapter: 'squeezenet',
  names: words({
    en: { title: 'A Fire module', short: 'The Fire module' },
    zh: { title: 'Fire 模块', short: 'Fire 模块' },
  }),
  takes: 'nothing',
  projected: true,
}
