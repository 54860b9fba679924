import type { Text } from '@/lib/facts/published'

/** A word that chapters explain where it first comes up (`<Term id="…">`); all are collected on page references. */
export interface Entry {
  readonly id: string
  /** The term itself in both languages; both are always shown. */
  readonly term: Text
  /** What it means, in one or two sentences. */
  readonly meaning: Text
}

/** In the order of the English terms. */
export const glossary: readonly Entry[] = [
  {
    id: 'channel',
    term: { en: 'channel', zh: '通道' },
    meaning: {
      en: 'One of the maps that a layer reads or writes; a color picture has three. A tensor of H × W × C has C of them.',
      zh: '一层读入或写出的特征图中的一张；彩色图片有三个。H × W × C 的张量有 C 个通道。',
    },
  },
  {
    id: 'depthwise',
    term: { en: 'depthwise convolution', zh: '深度卷积' },
    meaning: {
      en: 'A convolution that filters every channel on its own: each output channel sees one input channel.',
      zh: '对每个通道单独滤波的卷积：每个输出通道只看得到一个输入通道。',
    },
  },
]
