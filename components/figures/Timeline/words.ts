import { words } from '@/lib/i18n/words'

export const timelineWords = words({
  en: {
    caption:
      'Dates are of the first publication, on arXiv of the first version. Arrows go from a paper to one that it cites: among the four all citations, to the networks before them those that matter for the design. SqueezeNet and MobileNet are reports on arXiv only; Xception appeared at CVPR 2017, ShuffleNet at CVPR 2018. Dashed: cited before it was published.',
    plot: (count: number) => `${count} papers by date. Arrow keys move from paper to paper.`,
    live: (name: string, date: string, cites: string, cited: string) =>
      `${name}, ${date}. ${[cites, cited].filter(Boolean).join(' ')}`,
    citesShort: (names: string) => `Cites ${names}.`,
    citedShort: (names: string) => `Cited by ${names}.`,
    cites: 'Builds on',
    cited: 'Built on by',
    citesNot: 'What it cites is not drawn: only the four’s citations are.',
    citedNot: 'Cited by none of the four.',
    report: 'report on arXiv only',
    arxiv: (number: string) => `arXiv ${number}`,
    legendCites: 'cites',
    legendCited: 'is cited by',
    and: ', ',
    table: { paper: 'Paper', date: 'First version', team: 'Team', venue: 'Appeared at', cites: 'Cites' },
    why: (name: string, why: string) => `${name}: ${why}`,
  },
  zh: {
    caption:
      '日期为首次发表的时间，arXiv 论文以第一版为准。箭头从一篇论文指向它引用的论文：四个网络之间的引用全部画出；指向更早网络的，只画与设计有关的。SqueezeNet 与 MobileNet 只是 arXiv 报告；Xception 发表于 CVPR 2017，ShuffleNet 发表于 CVPR 2018。虚线：被引用时尚未公开。',
    plot: (count: number) => `按时间排列的 ${count} 篇论文。用方向键逐篇查看。`,
    live: (name: string, date: string, cites: string, cited: string) =>
      `${name}，${date}。${[cites, cited].filter(Boolean).join('')}`,
    citesShort: (names: string) => `引用 ${names}。`,
    citedShort: (names: string) => `被 ${names} 引用。`,
    cites: '以这些工作为基础',
    cited: '这些工作以它为基础',
    citesNot: '这里只画四个网络的引用，它引用了谁没有画出。',
    citedNot: '四篇论文都没有引用它。',
    report: '仅 arXiv 报告',
    arxiv: (number: string) => `arXiv ${number}`,
    legendCites: '引用',
    legendCited: '被引用',
    and: '、',
    table: { paper: '论文', date: '首个版本', team: '团队', venue: '发表于', cites: '引用' },
    why: (name: string, why: string) => `${name}：${why}`,
  },
})

export type TimelineWords = (typeof timelineWords)['en']
