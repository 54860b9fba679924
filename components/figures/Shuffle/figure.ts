import type { FigureIdentity } from '@/components/figure/identity'
import { words } from '@/lib/i18n/words'

export const figure: FigureIdentity = {
  slug: 'channel-shuffle',
  chapter: 'convolution',
  names: words({
    en: { title: 'Channel shuffle', short: 'Channel shuffle' },
    zh: { title: '通道混洗', short: '通道混洗' },
  }),
  takes: 'nothing',
  projected: true,
}
