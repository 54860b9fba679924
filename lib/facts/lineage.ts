import { words, type Text } from '@/lib/i18n/words'
import { findNetwork } from '@/lib/nn/catalog'
import { papers, type PaperId } from './papers'
import type { NetworkId } from './published'

/** A publication on the way to the four, or one of them. */
export interface Work {
  readonly id: string
  readonly name: string
  readonly authors: string
  readonly title: string
  /** Null where it is not on arXiv. */
  readonly arxiv: string | null
  /** Month of first publication, `2012-12`; on arXiv that of the first version. */
  readonly date: string
  /** One of the four papers. */
  readonly light: boolean
}

/** That one work cites another, and what it takes from it. */
export interface Reference {
  readonly from: PaperId
  readonly to: string
  readonly why: Text
  /** Cited before it was published. */
  readonly forthcoming: boolean
}

const ofNetwork = (network: NetworkId, id: string = network, name?: string): Work => {
  const { title, source } = findNetwork(network)
  const { authors, arxiv = null, date } = source
  return {
    id,
    name: name ?? title,
    authors,
    title: source.title,
    arxiv,
    date,
    light: papers.some((paper) => paper.id === id),
  }
}

/** Not among the networks of this site, but ShuffleNet starts from it. */
const resnext: Work = {
  id: 'resnext',
  name: 'ResNeXt',
  authors: 'Xie et al.',
  title: 'Aggregated Residual Transformations for Deep Neural Networks',
  arxiv: '1611.05431',
  date: '2016-11',
  light: false,
}

/** The four and the networks before them, by date. */
export const works: readonly Work[] = [
  ofNetwork('alexnet'),
  ofNetwork('vgg16', 'vgg', 'VGG'),
  ofNetwork('googlenet'),
  ofNetwork('inceptionv3'),
  ofNetwork('resnet50', 'resnet', 'ResNet'),
  ofNetwork('squeezenet'),
  ofNetwork('densenet121', 'densenet', 'DenseNet'),
  ofNetwork('xception'),
  resnext,
  ofNetwork('mobilenet'),
  ofNetwork('shufflenet'),
]

/** What the four take from those before them; not every citation, but each of these stands in the paper. */
const foundations: readonly Omit<Reference, 'forthcoming'>[] = [
  { from: 'squeezenet', to: 'alexnet', why: words({ en: 'the accuracy to reach', zh: '要达到的准确率' }) },
  { from: 'squeezenet', to: 'vgg', why: words({ en: '3 × 3 filters, stacked', zh: '层层堆叠的 3 × 3 滤波器' }) },
  {
    from: 'squeezenet',
    to: 'googlenet',
    why: words({ en: 'modules of several filter sizes', zh: '由多种尺寸的滤波器组成的模块' }),
  },
  { from: 'squeezenet', to: 'resnet', why: words({ en: 'bypasses', zh: '旁路' }) },
  {
    from: 'xception',
    to: 'inceptionv3',
    why: words({ en: 'the module that it takes to its extreme', zh: '被它推到极致的模块' }),
  },
  { from: 'xception', to: 'resnet', why: words({ en: 'residual connections', zh: '残差连接' }) },
  { from: 'mobilenet', to: 'inceptionv3', why: words({ en: 'the way of training', zh: '训练方式' }) },
  { from: 'shufflenet', to: 'alexnet', why: words({ en: 'the first grouped convolutions', zh: '最早的分组卷积' }) },
  { from: 'shufflenet', to: 'resnet', why: words({ en: 'the bottleneck unit', zh: '瓶颈单元' }) },
  { from: 'shufflenet', to: 'resnext', why: words({ en: 'groups inside the unit', zh: '单元内的分组' }) },
]

const amongFour: Readonly<Record<string, Text>> = {
  'mobilenet squeezenet': words({ en: 'the small network to compare with', zh: '用来比较的小型网络' }),
  'mobilenet xception': words({ en: 'depthwise separable convolution at scale', zh: '大规模使用的深度可分离卷积' }),
  'shufflenet squeezenet': words({ en: 'a small network to compare with', zh: '用来比较的小型网络' }),
  'shufflenet xception': words({ en: 'depthwise separable convolution', zh: '深度可分离卷积' }),
  'shufflenet mobilenet': words({ en: 'the network to beat', zh: '要超越的网络' }),
}

/** Citations among the four, and of those they build on. */
export const references: readonly Reference[] = [
  ...foundations.map((reference) => ({ ...reference, forthcoming: false })),
  ...papers.flatMap(({ id, cites }) =>
    cites.map(({ of, note }) => ({
      from: id,
      to: of,
      why: note ?? amongFour[`${id} ${of}`]!,
      forthcoming: note !== undefined,
    })),
  ),
]
