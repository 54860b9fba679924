import type { MDXComponents } from 'mdx/types'
import { embeds, type EmbedSlug } from '@/components/embed/embeds'
import type { QuestionProps } from '@/components/question/Question'
import { Question } from '@/components/question/Question'
import type { Locale } from '@/lib/i18n/locale'

/** The page of its own of each figure that chapters use, by its name in MDX. */
const pages: Readonly<Record<string, EmbedSlug>> = {
  AccuracyScatter: 'accuracy',
  Budget: 'budget',
  Code: 'code',
  Compare: 'compare',
  ConvolutionStage: 'convolution-stage',
  CostRatio: 'ratio',
  DeepCompression: 'deep-compression',
  DepthwiseSeparable: 'depthwise-separable',
  Evidence: 'evidence',
  FireModule: 'fire-module',
  Growth: 'growth',
  InceptionToXception: 'xception-module',
  LayerChart: 'chart',
  LayerTable: 'layers',
  Measured: 'measured',
  Multipliers: 'multipliers',
  NetworkBuilder: 'builder',
  NetworkDiagram: 'diagram',
  PocketRun: 'pocket-run',
  PublishedTable: 'table',
  PublishedTables: 'tables',
  Reachability: 'reach',
  RunNetworks: 'run-networks',
  Shuffle: 'channel-shuffle',
  ShuffleUnit: 'shuffle-unit',
  Timeline: 'timeline',
  TwoWays: 'two-ways',
}

interface FigureProps {
  readonly network?: string
  /** Which published table. */
  readonly id?: string
}

/**
 * A chapter's components for the projector: a figure is a mark that names its page, which the presentation opens. Left
 * out is what only works on the page: cells, and questions that watch a figure beside them.
 */
export function slides(locale: Locale): MDXComponents {
  const figures = Object.entries(pages).map(([name, slug]) => {
    const title = embeds.find((one) => one.slug === slug)!.title[locale]
    const Mark = ({ network, id }: FigureProps) => (
      <div data-slide={slug} data-network={network} data-table={slug === 'table' ? id : undefined} data-title={title} />
    )
    return [name, Mark] as const
  })
  const absent = ['Cell', 'SaveOffline', 'SettingBar', 'Skyline'].map((name) => [name, () => null] as const)
  return {
    ...Object.fromEntries([...figures, ...absent]),
    Question: (props: QuestionProps) => (props.state === undefined ? <Question {...props} /> : null),
  }
}
