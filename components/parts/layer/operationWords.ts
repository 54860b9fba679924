import { words } from '@/lib/i18n/words'

/** Names of the kinds of operation, one term each across the site. */
export const operationWords = words({
  en: {
    standard: 'Standard convolution',
    depthwise: 'Depthwise',
    pointwise: 'Pointwise',
    grouped: 'Grouped',
    shuffle: 'Channel shuffle',
    pool: 'Pooling',
    dense: 'Fully connected',
    merge: 'Concat or add',
    other: 'Other',
  },
  zh: {
    standard: '标准卷积',
    depthwise: '深度卷积',
    pointwise: '逐点卷积',
    grouped: '分组卷积',
    shuffle: '通道混洗',
    pool: '池化',
    dense: '全连接',
    merge: '拼接或相加',
    other: '其他',
  },
})
