import type { MDXComponents } from 'mdx/types'
import { figureNames } from '@/components/figures/list'
import { SaveOffline, SettingBar, Skyline } from '@/components/pieces'
import { Figure, type FigureProps } from '@/components/registry'
import { ImageCredits } from '@/components/text/ImageCredits'
import { ChapterLink } from '@/components/ui/ChapterLink'

const figures = Object.fromEntries(
  figureNames.map((name) => [name, (props: FigureProps) => <Figure figure={name} {...props} />]),
)

const components: MDXComponents = { ...figures, a: ChapterLink, ImageCredits, SaveOffline, SettingBar, Skyline }

/** What chapters may use besides Markdown. */
export function useMDXComponents(): MDXComponents {
  return components
}
