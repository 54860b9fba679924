import { useLocale } from '@/components/shell/LocaleProvider'
import { words } from '@/lib/i18n/words'

const figureWords = words(
  {
    reset: 'Reset',
    copy: 'Copy link',
    copied: 'Link copied',
    copyRefused: 'Copy the address bar instead',
    alternative: 'The same as text',
  },
  {
    reset: '复位',
    copy: '复制链接',
    copied: '链接已复制',
    copyRefused: '请直接复制地址栏',
    alternative: '文字版本',
  },
)

/** Words that all figures share. */
export function useFigureWords() {
  return figureWords[useLocale()]
}
