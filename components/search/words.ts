import { words } from '@/lib/i18n/words'

export const searchWords = words({
  en: {
    search: 'Search',
    keys: 'Ctrl+K',
    label: 'Search the site',
    placeholder: 'depthwise, 1.19 %, channel shuffle …',
    close: 'Close',
    hint: 'Both languages are searched. Nothing you type leaves this device.',
    loading: 'Searching…',
    failed: 'The search index could not be loaded. It is part of the built site, not of the development server.',
    none: (text: string) => `Nothing found for “${text}”.`,
    found: (count: number) => (count === 1 ? '1 page found' : `${count} pages found`),
    other: 'In Chinese',
  },
  zh: {
    search: '搜索',
    keys: 'Ctrl+K',
    label: '搜索本站',
    placeholder: '深度卷积、1.19 %、通道混洗……',
    close: '关闭',
    hint: '中英文页面一并搜索。输入的内容不会离开这台设备。',
    loading: '正在搜索……',
    failed: '无法载入搜索索引。索引随网站构建生成，开发服务器上没有。',
    none: (text) => `没有找到“${text}”。`,
    found: (count) => `找到 ${count} 个页面`,
    other: '英文页面',
  },
})
