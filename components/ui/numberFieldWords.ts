import { words } from '@/lib/i18n/words'

export const numberFieldWords = words({
  en: {
    whole: (min: number, max: number) => `A whole number from ${min} to ${max}, please.`,
    number: (min: number, max: number) => `A number from ${min} to ${max}, please.`,
  },
  zh: {
    whole: (min: number, max: number) => `请输入 ${min} 到 ${max} 之间的整数。`,
    number: (min: number, max: number) => `请输入 ${min} 到 ${max} 之间的数。`,
  },
})
