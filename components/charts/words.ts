import { words } from '@/lib/i18n/words'

/** Words that all charts share. */
export const exportWords = words(
  { svg: 'Save as SVG', csv: 'Save as CSV' },
  { svg: '保存为 SVG', csv: '保存为 CSV' },
)
