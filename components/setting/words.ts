import { words } from '@/lib/i18n/words'

export const settingWords = words({
  en: {
    network: 'Network',
    bar: 'Network of this page',
    published: 'as published',
    parameters: (count: string) => `${count} parameters`,
    open: 'Settings',
    close: 'Close',
    notPossible: 'not possible',
    impossible: (why: string) => `This setting cannot be built. ${why} The last possible one is still shown.`,
  },
  zh: {
    network: '网络',
    bar: '本页的网络',
    published: '论文设置',
    parameters: (count: string) => `${count} 个参数`,
    open: '设置',
    close: '收起',
    notPossible: '无法构成',
    impossible: (why: string) => `这组设置无法构成网络。${why}下面仍是上一组可行的设置。`,
  },
})
