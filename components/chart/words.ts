import { words } from '@/lib/i18n/words'

/** Words that all charts share. */
export const exportWords = words({
  en: { svg: 'Save as SVG', png: 'Save as PNG', csv: 'Save as CSV' },
  zh: { svg: '保存为 SVG', png: '保存为 PNG', csv: '保存为 CSV' },
})
