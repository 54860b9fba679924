import { words } from '@/lib/i18n/words'

export const codeWords = words({
  en: {
    library: 'Library',
    summary: (file: string, lines: number, parameters: string) =>
      `${file}: ${lines} lines, ${parameters} trainable parameters`,
    copy: 'Copy',
    copied: 'Copied',
    refused: 'Copying refused: select the text instead',
    save: 'Download',
    wait: 'Writing the source…',
    live: (library: string, network: string, lines: number, parameters: string) =>
      `${library} source of ${network}: ${lines} lines, ${parameters} trainable parameters.`,
    caption:
      'Written from the same specification as everything else on this page: turn a knob and the source follows. Modules that repeat become functions. The tests of this site run it and compare parameters, shapes and outputs with what is computed here.',
    file: 'File',
    lines: 'Lines',
    size: 'Characters',
    table: 'The same network for each library',
  },
  zh: {
    library: '程序库',
    summary: (file: string, lines: number, parameters: string) => `${file}：${lines} 行，${parameters} 个可训练参数`,
    copy: '复制',
    copied: '已复制',
    refused: '无法复制，请直接选中文字',
    save: '下载',
    wait: '正在生成源代码……',
    live: (library: string, network: string, lines: number, parameters: string) =>
      `${network} 的 ${library} 源代码：${lines} 行，${parameters} 个可训练参数。`,
    caption:
      '与本页其他内容出自同一份网络规格：旋钮一动，代码随之改变。重复出现的模块写成函数。本站的测试会实际运行这些代码，并把参数量、形状和输出与这里的计算逐一对照。',
    file: '文件',
    lines: '行数',
    size: '字符数',
    table: '同一网络在各程序库中的写法',
  },
})

export type CodeWords = (typeof codeWords)['en']
