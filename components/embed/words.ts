import { words } from '@/lib/i18n/words'

const english = {
  from: 'From',
  colon: ': ',
  open: 'Embed',
  title: (what: string) => `Embed: ${what}`,
  how: 'Paste this into slides or a course page. It opens in its present state and reports its height; where scripts are not allowed, leave the second line out.',
  code: 'HTML',
  copy: 'Copy',
  copied: 'Copied',
  refused: 'Select the text and copy it',
  page: 'Open it alone',
  close: 'Close',
}

export const embedWords = words({
  en: english,
  zh: {
    from: '来自',
    colon: '：',
    open: '嵌入',
    title: (what: string) => `嵌入：${what}`,
    how: '把这段代码贴进幻灯片或课程网页。打开时就是现在的状态，并会报告自己的高度；不允许脚本的地方，去掉第二行即可。',
    code: 'HTML',
    copy: '复制',
    copied: '已复制',
    refused: '请选中文字后复制',
    page: '单独打开',
    close: '关闭',
  },
})
