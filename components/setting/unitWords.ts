import { words } from '@/lib/i18n/words'

/** Names of the units of operations; `of` puts a formatted count before the unit. */
export const unitWords = words({
  en: {
    label: 'Operations in',
    macs: { name: 'MACs', of: (count: string) => `${count} MACs` },
    flops: { name: 'FLOPs', of: (count: string) => `${count} FLOPs` },
  },
  zh: {
    label: '运算量单位',
    macs: { name: '乘加运算', of: (count: string) => `${count} 次乘加` },
    flops: { name: '浮点运算', of: (count: string) => `${count} 次浮点运算` },
  },
})
