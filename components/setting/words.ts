import { words } from '@/lib/i18n/words'

export const settingWords = words(
  {
    network: 'Network',
    impossible: (why: string) => `This setting cannot be built. ${why} The last possible one is still shown.`,
  },
  {
    network: '网络',
    impossible: (why: string) => `这组设置无法构成网络。${why}下面仍是上一组可行的设置。`,
  },
)
