import { useLocale } from '@/components/locale/LocaleProvider'
import { words } from '@/lib/i18n/words'

const figureWords = words({
  en: {
    reset: 'Reset',
    copy: 'Copy link',
    copied: 'Link copied',
    copyRefused: 'Copy the address bar instead',
    alternative: 'The same as text',
    broken:
      'This figure could not be started; what you see is its picture. The network may be gone, or the site has just been renewed.',
    again: 'Load the page again',
  },
  zh: {
    reset: '复位',
    copy: '复制链接',
    copied: '链接已复制',
    copyRefused: '请直接复制地址栏',
    alternative: '文字版本',
    broken: '这幅图没能启动，眼前只是它的静态画面。可能断网了，也可能网站刚刚更新。',
    again: '重新加载页面',
  },
})

/** Words that all figures share. */
export function useFigureWords() {
  return figureWords[useLocale()]
}
