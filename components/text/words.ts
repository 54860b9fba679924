import { words } from '@/lib/i18n/words'

export const textWords = words({
  en: {
    specified: (form: string) => `Specified here: ${form}.`,
    opening: 'A figure to begin with',
    try: 'Try it',
    toFigure: 'To the figure',
    differs: 'Where the survey differs',
    allDifferences: 'All differences',
    inGlossary: 'Glossary',
    copied: 'Link copied',
    said: 'The survey says',
    right: 'What is right',
    source: 'Source',
    computed: 'computed here',
  },
  zh: {
    specified: (form: string) => `本站所用：${form}。`,
    opening: '先看一张图',
    try: '试一试',
    toFigure: '看这张图',
    differs: '与综述不同',
    allDifferences: '全部不同之处',
    inGlossary: '术语表',
    copied: '链接已复制',
    said: '综述的说法',
    right: '正确的说法',
    source: '出处',
    computed: '本站算出',
  },
})
