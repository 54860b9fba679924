import type { MDXComponents } from 'mdx/types'
import { titleOf } from '@/components/figure/identity'
import { figureNames, figures } from '@/components/figures/list'
import { Question, type QuestionProps } from '@/components/question/Question'
import type { FigureProps } from '@/components/registry'
import { inLocale } from '@/lib/facts/published'
import { findTable } from '@/lib/facts/tables'
import type { Locale } from '@/lib/i18n/locale'
import { findNetwork } from '@/lib/nn/catalog'

/**
 * A chapter's components for the projector: a figure is a mark that names its page, which the presentation opens. Left
 * out is what only works on the page: cells, and questions that watch a figure beside them.
 */
export function slides(locale: Locale): MDXComponents {
  const marks = figureNames.map((name) => {
    const figure = figures[name]
    const Mark = ({ network, id }: FigureProps) => {
      const table = figure.takes === 'table' ? id : undefined
      const of = table ? inLocale(findTable(table).title, locale) : network && findNetwork(network).title
      return (
        <div
          data-slide={figure.slug}
          data-network={network}
          data-table={table}
          data-title={titleOf(figure, locale, of)}
        />
      )
    }
    return [name, figure.projected ? Mark : () => null] as const
  })
  const absent = ['Cell', 'SaveOffline', 'SettingBar', 'Skyline'].map((name) => [name, () => null] as const)
  return {
    ...Object.fromEntries([...marks, ...absent]),
    Question: (props: QuestionProps) => (props.state === undefined ? <Question {...props} /> : null),
  }
}
