import { words, type Text } from '@/lib/i18n/words'

export type PaperId = 'squeezenet' | 'mobilenet' | 'shufflenet' | 'xception'

export type ReleaseId =
  | 'squeezenet-v1.1'
  | 'squeezenet-residual'
  | 'squeezenet-dsd'
  | 'torchvision'
  | 'tensorflow-models'
  | 'keras-applications'
  | 'keras-docs'
  | 'megvii'

export type SourceId = PaperId | ReleaseId

export interface Citation {
  readonly of: PaperId
  /** How the citing paper names it, where that needs saying. */
  readonly note?: Text
}

/** One of the four papers. Its id is also its network's in `lib/nn/catalog`. */
export interface Paper {
  readonly id: PaperId
  readonly name: string
  readonly authors: readonly string[]
  readonly title: string
  readonly arxiv: string
  /** Month of the first version on arXiv, `2016-02`. */
  readonly date: string
  readonly team: Text
  /** Conference that published it; null for a report on arXiv only. */
  readonly venue: { readonly name: string; readonly year: number } | null
  /** Which of the four it cites. */
  readonly cites: readonly Citation[]
}

/** Published code or weights with figures of their own. */
export interface Release {
  readonly id: ReleaseId
  readonly name: string
  readonly url: string
}

/** The four papers by date. */
export const papers: readonly Paper[] = [
  {
    id: 'squeezenet',
    name: 'SqueezeNet',
    authors: [
      'Forrest N. Iandola',
      'Song Han',
      'Matthew W. Moskewicz',
      'Khalid Ashraf',
      'William J. Dally',
      'Kurt Keutzer',
    ],
    title: 'SqueezeNet: AlexNet-level accuracy with 50x fewer parameters and <0.5MB model size',
    arxiv: '1602.07360',
    date: '2016-02',
    team: words({ en: 'DeepScale, UC Berkeley, Stanford', zh: 'DeepScale、加州大学伯克利分校、斯坦福大学' }),
    venue: null,
    cites: [],
  },
  {
    id: 'xception',
    name: 'Xception',
    authors: ['François Chollet'],
    title: 'Xception: Deep Learning with Depthwise Separable Convolutions',
    arxiv: '1610.02357',
    date: '2016-10',
    team: words({ en: 'Google', zh: 'Google' }),
    venue: { name: 'CVPR', year: 2017 },
    cites: [
      {
        of: 'mobilenet',
        note: words({
          en: 'reference 6, as forthcoming: not yet published then',
          zh: '参考文献 6，注明“即将发表”：当时尚未公开',
        }),
      },
    ],
  },
  {
    id: 'mobilenet',
    name: 'MobileNet',
    authors: [
      'Andrew G. Howard',
      'Menglong Zhu',
      'Bo Chen',
      'Dmitry Kalenichenko',
      'Weijun Wang',
      'Tobias Weyand',
      'Marco Andreetto',
      'Hartwig Adam',
    ],
    title: 'MobileNets: Efficient Convolutional Neural Networks for Mobile Vision Applications',
    arxiv: '1704.04861',
    date: '2017-04',
    team: words({ en: 'Google', zh: 'Google' }),
    venue: null,
    cites: [{ of: 'squeezenet' }, { of: 'xception' }],
  },
  {
    id: 'shufflenet',
    name: 'ShuffleNet',
    authors: ['Xiangyu Zhang', 'Xinyu Zhou', 'Mengxiao Lin', 'Jian Sun'],
    title: 'ShuffleNet: An Extremely Efficient Convolutional Neural Network for Mobile Devices',
    arxiv: '1707.01083',
    date: '2017-07',
    team: words({ en: 'Megvii (Face++)', zh: '旷视科技（Face++）' }),
    venue: { name: 'CVPR', year: 2018 },
    cites: [{ of: 'squeezenet' }, { of: 'xception' }, { of: 'mobilenet' }],
  },
]

export const releases: readonly Release[] = [
  {
    id: 'squeezenet-v1.1',
    name: 'SqueezeNet v1.1, README',
    url: 'https://github.com/forresti/SqueezeNet/tree/master/SqueezeNet_v1.1',
  },
  { id: 'squeezenet-residual', name: 'SqueezeNet-Residual', url: 'https://github.com/songhan/SqueezeNet-Residual' },
  { id: 'squeezenet-dsd', name: 'SqueezeNet-DSD-Training', url: 'https://github.com/songhan/SqueezeNet-DSD-Training' },
  { id: 'torchvision', name: 'torchvision', url: 'https://pytorch.org/vision/stable/models.html' },
  {
    id: 'tensorflow-models',
    name: 'tensorflow/models',
    url: 'https://github.com/tensorflow/models/blob/master/research/slim/nets/mobilenet_v1.md',
  },
  { id: 'keras-applications', name: 'keras-applications', url: 'https://github.com/keras-team/keras-applications' },
  { id: 'keras-docs', name: 'Keras documentation', url: 'https://keras.io/api/applications/' },
  {
    id: 'megvii',
    name: 'Megvii, ShuffleNet-Series',
    url: 'https://github.com/megvii-model/ShuffleNet-Series/tree/master/ShuffleNetV1',
  },
]

/** The paper or release with this id. */
export function findSource(id: SourceId): Paper | Release {
  return [...papers, ...releases].find((source) => source.id === id)!
}

/** Where a reader finds a source. */
export const sourceUrl = (source: Paper | Release): string =>
  'arxiv' in source ? `https://arxiv.org/abs/${source.arxiv}` : source.url
