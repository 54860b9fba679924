import type { MDXComponents } from 'mdx/types'
import { ConvolutionStage, CostRatio, DepthwiseSeparable, FireModule, InceptionToXception, Reachability, RunNetworks, Shuffle, ShuffleUnit, Skyline } from '@/components/registry'
import { ChapterLink } from '@/components/text/ChapterLink'
import { ImageCredits } from '@/components/text/ImageCredits'
import { NetworkSources } from '@/components/text/NetworkSources'

const components: MDXComponents = { a: ChapterLink, ConvolutionStage, CostRatio, DepthwiseSeparable, FireModule, ImageCredits, InceptionToXception, NetworkSources, Reachability, RunNetworks, Shuffle, ShuffleUnit, Skyline }

/** What chapters may use besides Markdown. */
export function useMDXComponents(): MDXComponents {
  return components
}
