import type { MDXComponents } from 'mdx/types'
import { CostRatio, RunNetworks, Shuffle, Skyline } from '@/components/registry'
import { ChapterLink } from '@/components/text/ChapterLink'
import { ImageCredits } from '@/components/text/ImageCredits'
import { NetworkSources } from '@/components/text/NetworkSources'

const components: MDXComponents = { a: ChapterLink, CostRatio, ImageCredits, NetworkSources, RunNetworks, Shuffle, Skyline }

/** What chapters may use besides Markdown. */
export function useMDXComponents(): MDXComponents {
  return components
}
