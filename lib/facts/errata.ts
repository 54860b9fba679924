import { words, type Text } from '@/lib/i18n/words'
import type { SourceId } from './papers'
import type { Label, PublishedTable } from './published'

/** A misprint or a slip in a source, and what is right. */
export interface Erratum {
  readonly paper: SourceId
  readonly table: string
  /** Row and column of the number that is wrong, where it stands in a table that we have. */
  readonly cell?: readonly [row: string, column: string]
  /** What is printed and what should be. */
  readonly printed: Label
  readonly meant: Label
  readonly why: Text
}

export const errata: readonly Erratum[] = [
  {
    paper: 'squeezenet',
    table: 'Table 1',
    printed: '224 × 224',
    meant: '227 × 227',
    why: words({
      en: 'The table’s maps of 111, 55, 27 and 13 pixels need an input of 227, which the released prototxt has.',
      zh: '表中 111、55、27、13 的特征图要求输入为 227，公开的 prototxt 正是如此。',
    }),
  },
  {
    paper: 'mobilenet',
    table: 'Table 1',
    printed: 's2',
    meant: 's1',
    why: words({
      en: 'The last depthwise convolution reads and writes 7 × 7 maps: its stride is 1.',
      zh: '最后一个深度卷积的输入输出都是 7 × 7，步幅应为 1。',
    }),
  },
  {
    paper: 'mobilenet',
    table: 'Table 2',
    cell: ['standard', 'operations'],
    printed: '1.19 %',
    meant: '1.91 %',
    why: words({
      en: 'Share of the first 3 × 3 convolution, two digits swapped: as printed the column sums to 99.29 %.',
      zh: '第一个 3 × 3 卷积的占比，两位数字颠倒：照印则该列合计只有 99.29 %。',
    }),
  },
  {
    paper: 'mobilenet',
    table: 'Table 9',
    cell: ['squeezenet', 'operations'],
    printed: words({ en: '1700; 22 times less computation', zh: '1700；计算量为其 1/22' }),
    meant: words({ en: 'about 850 mult-adds; about 11 times', zh: '约 850（mult-adds）；约 1/11' }),
    why: words({
      en: 'SqueezeNet’s 1700 counts multiplications and additions apart, the other rows count them together.',
      zh: 'SqueezeNet 的 1700 将乘法与加法分开计数，其他各行合并计数。',
    }),
  },
  {
    paper: 'mobilenet',
    table: 'Table 9',
    printed: words({ en: '4 % better (text)', zh: '高 4 %（正文）' }),
    meant: words({ en: '3.0 and 2.7 points', zh: '3.0 与 2.7 个百分点' }),
    why: words({
      en: '60.2 against AlexNet’s 57.2 and SqueezeNet’s 57.5 in the same table.',
      zh: '同一表中为 60.2，AlexNet 为 57.2，SqueezeNet 为 57.5。',
    }),
  },
  {
    paper: 'tensorflow-models',
    table: 'mobilenet_v1.md',
    cell: ['0.25-192', 'operations'],
    printed: words({ en: '34 M at 0.25 and 192', zh: '0.25、192 处为 34 M' }),
    meant: '30 M',
    why: words({
      en: 'Every other row of 0.25 agrees with our count, which is 30.2 M here.',
      zh: '0.25 的其余各行均与本站计算一致，此处应为 30.2 M。',
    }),
  },
  {
    paper: 'keras-applications',
    table: 'mobilenet.py',
    printed: words({ en: '529 million mult-adds', zh: '5.29 亿次乘加' }),
    meant: words({ en: '569 million', zh: '5.69 亿' }),
    why: words({
      en: 'A slip in the comment; the same number stands for every resolution.',
      zh: '注释笔误；各分辨率写的都是同一个数。',
    }),
  },
]

/** What is wrong in a published table. */
export const errataOf = (table: PublishedTable): readonly Erratum[] =>
  errata.filter((erratum) => erratum.paper === table.paper && erratum.table === table.table)
