import type { MDXComponents } from 'mdx/types'
import { Code, Growth, Compare, Budget, AccuracyScatter, DeepCompression, Evidence, Measured, Timeline, ConvolutionStage, CostRatio, DepthwiseSeparable, FireModule, InceptionToXception, LayerChart, LayerTable, Multipliers, NetworkBuilder, NetworkDiagram, PocketRun, PublishedTable, PublishedTables, Reachability, RunNetworks, SaveOffline, SettingBar, Shuffle, ShuffleUnit, Skyline, TwoWays } from '@/components/registry'
import { ChapterLink } from '@/components/text/ChapterLink'
import { ImageCredits } from '@/components/text/ImageCredits'

const components: MDXComponents = { a: ChapterLink, Code, Growth, Compare, Budget, AccuracyScatter, DeepCompression, Evidence, Measured, Timeline, ConvolutionStage, CostRatio, DepthwiseSeparable, FireModule, ImageCredits, InceptionToXception, LayerChart, LayerTable, Multipliers, NetworkBuilder, NetworkDiagram, PocketRun, PublishedTable, PublishedTables, Reachability, RunNetworks, SaveOffline, SettingBar, Shuffle, ShuffleUnit, Skyline, TwoWays }

/** What chapters may use besides Markdown. */
export function useMDXComponents(): MDXComponents {
  return components
}
